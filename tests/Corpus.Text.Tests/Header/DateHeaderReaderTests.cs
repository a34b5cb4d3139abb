using Corpus.Text.Header;

namespace Corpus.Text.Tests.Header;

public class DateHeaderReaderTests
{
    [Theory]
    [InlineData(" date 2022-04-07 The political turmoil", 1, 15, 17)]
    [InlineData("date 2022-04-07", 0, 15, 15)]
    [InlineData("date 2022-04-07\nTitle", 0, 15, 16)]
    [InlineData("date 2022-04-07\r\n\r\nTitle", 0, 15, 19)]
    [InlineData("date \t  2022-04-07\tThe", 0, 18, 19)]
    [InlineData("\uFEFFdate 2022-04-07 The", 1, 15, 17)]
    [InlineData("\r\n\t\u00A0\u2003\u2028date 2022-04-07 The", 6, 15, 22)]
    [InlineData("\uFEFF \uFEFFdate 2022-04-07 The", 3, 15, 19)]
    [InlineData("date 2022-04-07\u00A0The", 0, 15, 16)]
    [InlineData("date 2022-04-07\u2028The", 0, 15, 16)]
    [InlineData("date 2022-04-07 date 2022-04-08 The", 0, 15, 16)]
    [InlineData("date 2022-04-07 10:00 The", 0, 15, 16)]
    public void A_well_formed_header_gives_the_date(string text, int start, int length, int bodyStart)
    {
        var header = DateHeaderReader.Read(text);

        Assert.Equal(DateHeaderKind.WellFormed, header.Kind);
        Assert.Equal(new CalendarDate(2022, 4, 7), header.Date);
        Assert.Equal(new Slice(start, length), header.Span);
        Assert.Equal(DateHeaderFault.None, header.Fault);
        Assert.Empty(header.Readings);
        Assert.Equal(bodyStart, header.BodyStart);
    }

    [Theory]
    [InlineData("date 2024-02-29 Leap", "2024-02-29")]
    [InlineData("date 0001-01-01 First", "0001-01-01")]
    [InlineData("date 9999-12-31 Last", "9999-12-31")]
    [InlineData("date 1999-09-29 Nines", "1999-09-29")]
    public void The_first_the_last_and_leap_days_are_valid(string text, string date) =>
        Assert.Equal(date, DateHeaderReader.Read(text).Date?.ToString());

    // Text, span, fault, readings, body.
    [Theory]
    [InlineData("date 2022-4-7 The", "date 2022-4-7", nameof(DateHeaderFault.Notation), "2022-04-07", "The")]
    [InlineData("date 2022-02-30 The", "date 2022-02-30", nameof(DateHeaderFault.NoSuchDay), "", "The")]
    [InlineData("date 2022-13-01 The", "date 2022-13-01", nameof(DateHeaderFault.NoSuchMonth), "", "The")]
    [InlineData("date 07/04/2022 The", "date 07/04/2022", nameof(DateHeaderFault.Ambiguous), "2022-04-07 2022-07-04", "The")]
    [InlineData("date 23/04/2022 The", "date 23/04/2022", nameof(DateHeaderFault.Notation), "2022-04-23", "The")]
    [InlineData("date 20220407 The", "date 20220407", nameof(DateHeaderFault.Notation), "2022-04-07", "The")]
    [InlineData("date 2022–04–07 The", "date 2022–04–07", nameof(DateHeaderFault.Dashes), "2022-04-07", "The")]
    [InlineData("date 2022.04.07 The", "date 2022.04.07", nameof(DateHeaderFault.Notation), "2022-04-07", "The")]
    [InlineData("date April 7, 2022 The", "date April 7, 2022", nameof(DateHeaderFault.Notation), "2022-04-07", "The")]
    [InlineData("date 7 April 2022 The", "date 7 April 2022", nameof(DateHeaderFault.Notation), "2022-04-07", "The")]
    [InlineData("Date: 2022-04-07 The", "Date: 2022-04-07", nameof(DateHeaderFault.Keyword), "2022-04-07", "The")]
    [InlineData("DATE 2022-04-07 The", "DATE 2022-04-07", nameof(DateHeaderFault.Keyword), "2022-04-07", "The")]
    [InlineData("date: 2022-04-07 The", "date: 2022-04-07", nameof(DateHeaderFault.Keyword), "2022-04-07", "The")]
    [InlineData("date 2022-04-07The", "date 2022-04-07The", nameof(DateHeaderFault.MissingSpace), "2022-04-07", "The")]
    [InlineData("date2022-04-07 The", "date2022-04-07", nameof(DateHeaderFault.MissingSpace), "2022-04-07", "The")]
    [InlineData("date 2022-04-07T10:00Z The", "date 2022-04-07T10:00Z", nameof(DateHeaderFault.Time), "2022-04-07", "The")]
    [InlineData("date 2022-04 The", "date 2022-04", nameof(DateHeaderFault.NoDate), "", "The")]
    [InlineData("date", "date", nameof(DateHeaderFault.NoDate), "", "")]
    [InlineData("date The political", "date The", nameof(DateHeaderFault.NoDate), "", "The political")]
    [InlineData("date TBD", "date TBD", nameof(DateHeaderFault.NoDate), "", "")]
    public void A_malformed_header_has_a_span_a_fault_and_readings(string text, string span, string fault, string readings, string body) =>
        AssertMalformed(text, span, fault, readings, body);

    [Theory]
    // The keyword.
    [InlineData("Date April 7, 2022", "Date April 7, 2022", nameof(DateHeaderFault.Keyword), "2022-04-07", "")]
    [InlineData("DATE = 2022-04-07 The", "DATE = 2022-04-07", nameof(DateHeaderFault.Keyword), "2022-04-07", "The")]
    [InlineData("date=2022-04-07 The", "date=2022-04-07", nameof(DateHeaderFault.Keyword), "2022-04-07", "The")]
    [InlineData("date:2022-04-07 The", "date:2022-04-07", nameof(DateHeaderFault.Keyword), "2022-04-07", "The")]
    [InlineData("date ： 2022-04-07 The", "date ： 2022-04-07", nameof(DateHeaderFault.Keyword), "2022-04-07", "The")]
    [InlineData("date - 2022-04-07 The", "date - 2022-04-07", nameof(DateHeaderFault.Keyword), "2022-04-07", "The")]
    [InlineData("date-2022-04-07 The", "date-2022-04-07", nameof(DateHeaderFault.Keyword), "2022-04-07", "The")]
    [InlineData("date. 2022-04-07 The", "date. 2022-04-07", nameof(DateHeaderFault.Keyword), "2022-04-07", "The")]
    [InlineData("date, 2022-04-07 The", "date, 2022-04-07", nameof(DateHeaderFault.Keyword), "2022-04-07", "The")]
    [InlineData("date; 2022-04-07 The", "date; 2022-04-07", nameof(DateHeaderFault.Keyword), "2022-04-07", "The")]
    [InlineData("date| 2022-04-07 The", "date| 2022-04-07", nameof(DateHeaderFault.Keyword), "2022-04-07", "The")]
    [InlineData("date> 2022-04-07 The", "date> 2022-04-07", nameof(DateHeaderFault.Keyword), "2022-04-07", "The")]
    [InlineData("date/ 2022-04-07 The", "date/ 2022-04-07", nameof(DateHeaderFault.Keyword), "2022-04-07", "The")]
    [InlineData("date# 2022-04-07 The", "date# 2022-04-07", nameof(DateHeaderFault.Keyword), "2022-04-07", "The")]
    [InlineData("date— 2022-04-07 The", "date— 2022-04-07", nameof(DateHeaderFault.Keyword), "2022-04-07", "The")]
    [InlineData("date-> 2022-04-07 The", "date-> 2022-04-07", nameof(DateHeaderFault.Keyword), "2022-04-07", "The")]
    [InlineData("Date # April 7, 2022 The", "Date # April 7, 2022", nameof(DateHeaderFault.Keyword), "2022-04-07", "The")]
    [InlineData("date, The", "date,", nameof(DateHeaderFault.NoDate), "", ", The")]
    [InlineData("Date Q1-2022 The", "Date Q1-2022", nameof(DateHeaderFault.NoDate), "", "Q1-2022 The")]
    [InlineData("Date – April 7, 2022 The", "Date – April 7, 2022", nameof(DateHeaderFault.Keyword), "2022-04-07", "The")]
    [InlineData("Date Thursday, April 7, 2022 The", "Date Thursday, April 7, 2022", nameof(DateHeaderFault.Keyword), "2022-04-07", "The")]
    [InlineData("Date2022-04-07 The", "Date2022-04-07", nameof(DateHeaderFault.Keyword), "2022-04-07", "The")]
    [InlineData("Date: 07/04/2022 The", "Date: 07/04/2022", nameof(DateHeaderFault.Keyword), "2022-04-07 2022-07-04", "The")]
    [InlineData("Date: April 7 The", "Date: April 7", nameof(DateHeaderFault.NoDate), "", "The")]
    [InlineData("Date: 2022-02-30 The", "Date: 2022-02-30", nameof(DateHeaderFault.NoSuchDay), "", "The")]
    [InlineData("Date 0 The", "Date 0", nameof(DateHeaderFault.NoDate), "", "0 The")]
    [InlineData("Date: TBD", "Date: TBD", nameof(DateHeaderFault.NoDate), "", "")]
    [InlineData("Date: TBD\r\nThe", "Date: TBD", nameof(DateHeaderFault.NoDate), "", "The")]
    [InlineData("date 7 \u200B", "date 7", nameof(DateHeaderFault.NoDate), "", "")]
    [InlineData("Date: TBD The", "Date: TBD", nameof(DateHeaderFault.NoDate), "", "TBD The")]
    [InlineData("date:", "date:", nameof(DateHeaderFault.NoDate), "", "")]
    [InlineData("date : \r\nThe", "date :", nameof(DateHeaderFault.NoDate), "", "The")]
    [InlineData("DATE\n2022-04-07 The", "DATE", nameof(DateHeaderFault.NoDate), "", "2022-04-07 The")]
    [InlineData("date  \t\nThe", "date", nameof(DateHeaderFault.NoDate), "", "The")]
    [InlineData("date\u2029The", "date", nameof(DateHeaderFault.NoDate), "", "The")]
    [InlineData("date\rThe", "date", nameof(DateHeaderFault.NoDate), "", "The")]
    // The date in words.
    [InlineData("date Apr. 7th, 2022 The", "date Apr. 7th, 2022", nameof(DateHeaderFault.Notation), "2022-04-07", "The")]
    [InlineData("date Thursday, the 7th of April 2022 The", "date Thursday, the 7th of April 2022", nameof(DateHeaderFault.Notation), "2022-04-07", "The")]
    [InlineData("date 07-Apr-2022 The", "date 07-Apr-2022", nameof(DateHeaderFault.Notation), "2022-04-07", "The")]
    [InlineData("date 2022 april 7 The", "date 2022 april 7", nameof(DateHeaderFault.Notation), "2022-04-07", "The")]
    [InlineData("date 7April2022 The", "date 7April2022", nameof(DateHeaderFault.Notation), "2022-04-07", "The")]
    [InlineData("date Sept 1, 2022, The", "date Sept 1, 2022,", nameof(DateHeaderFault.Notation), "2022-09-01", "The")]
    [InlineData("date April 1st, 2022 The", "date April 1st, 2022", nameof(DateHeaderFault.Notation), "2022-04-01", "The")]
    [InlineData("date 1st of April, 2022 The", "date 1st of April, 2022", nameof(DateHeaderFault.Notation), "2022-04-01", "The")]
    [InlineData("date April 2nd, 2022 The", "date April 2nd, 2022", nameof(DateHeaderFault.Notation), "2022-04-02", "The")]
    [InlineData("date April 3RD, 2022 The", "date April 3RD, 2022", nameof(DateHeaderFault.Notation), "2022-04-03", "The")]
    [InlineData("date 7thing of April 2022 The", "date 7thing", nameof(DateHeaderFault.NoDate), "", "7thing of April 2022 The")]
    [InlineData("date Thu. 7 April 2022 The", "date Thu. 7 April 2022", nameof(DateHeaderFault.Notation), "2022-04-07", "The")]
    [InlineData("date the 7 April 2022 The", "date the 7 April 2022", nameof(DateHeaderFault.Notation), "2022-04-07", "The")]
    [InlineData("date 7_April_2022 The", "date 7_April_2022", nameof(DateHeaderFault.Notation), "2022-04-07", "The")]
    [InlineData("date May\nThe", "date May", nameof(DateHeaderFault.NoDate), "", "The")]
    [InlineData("Date March 7 The", "Date March 7", nameof(DateHeaderFault.NoDate), "", "The")]
    [InlineData("date 7 Apr 22 The", "date 7 Apr", nameof(DateHeaderFault.NoDate), "", "22 The")]
    [InlineData("date April 31, 2022 The", "date April 31, 2022", nameof(DateHeaderFault.NoSuchDay), "", "The")]
    [InlineData("date April 2022 The", "date April 2022", nameof(DateHeaderFault.NoDate), "", "The")]
    [InlineData("date April 7 2,000 people", "date April 7", nameof(DateHeaderFault.NoDate), "", "2,000 people")]
    [InlineData("date Apr be", "date Apr", nameof(DateHeaderFault.NoDate), "", "be")]
    [InlineData("date May be", "date May", nameof(DateHeaderFault.NoDate), "", "May be")]
    [InlineData("date April 7,\n2022 The", "date April 7,", nameof(DateHeaderFault.NoDate), "", "2022 The")]
    // The date in digits.
    [InlineData("date 2022/4/7 The", "date 2022/4/7", nameof(DateHeaderFault.Notation), "2022-04-07", "The")]
    [InlineData("date 2022 04 07 The", "date 2022 04 07", nameof(DateHeaderFault.Notation), "2022-04-07", "The")]
    [InlineData("date 2022 - 04 - 07 The", "date 2022 - 04 - 07", nameof(DateHeaderFault.Notation), "2022-04-07", "The")]
    [InlineData("date 07-04-2022 The", "date 07-04-2022", nameof(DateHeaderFault.Ambiguous), "2022-04-07 2022-07-04", "The")]
    [InlineData("date 04.07.2022 The", "date 04.07.2022", nameof(DateHeaderFault.Ambiguous), "2022-04-07 2022-07-04", "The")]
    [InlineData("date 04/04/2022 The", "date 04/04/2022", nameof(DateHeaderFault.Notation), "2022-04-04", "The")]
    [InlineData("date 04/23/2022 The", "date 04/23/2022", nameof(DateHeaderFault.Notation), "2022-04-23", "The")]
    [InlineData("date 31/04/2022 The", "date 31/04/2022", nameof(DateHeaderFault.NoSuchDay), "", "The")]
    [InlineData("date 13/13/2022 The", "date 13/13/2022", nameof(DateHeaderFault.NoSuchMonth), "", "The")]
    [InlineData("date 2022/12/1 The", "date 2022/12/1", nameof(DateHeaderFault.Notation), "2022-12-01", "The")]
    [InlineData("date 07/04/0000 The", "date 07/04/0000", nameof(DateHeaderFault.NoSuchYear), "", "The")]
    [InlineData("date 07 04 22 The", "date 07", nameof(DateHeaderFault.NoDate), "", "07 04 22 The")]
    [InlineData("date 7-4 The", "date 7-4", nameof(DateHeaderFault.NoDate), "", "The")]
    [InlineData("date 31122022 The", "date 31122022", nameof(DateHeaderFault.Notation), "2022-12-31", "The")]
    [InlineData("date 99999999 The", "date 99999999", nameof(DateHeaderFault.NoSuchMonth), "", "The")]
    [InlineData("date 123456789 The", "date 123456789", nameof(DateHeaderFault.NoDate), "", "The")]
    [InlineData("date 2022/04-07 The", "date 2022/04-07", nameof(DateHeaderFault.Notation), "2022-04-07", "The")]
    [InlineData("date 2022-04/07 The", "date 2022-04/07", nameof(DateHeaderFault.Notation), "2022-04-07", "The")]
    [InlineData("date April 123, 2022 The", "date April 123,", nameof(DateHeaderFault.NoDate), "", "2022 The")]
    [InlineData("date April 7, 202 The", "date April 7,", nameof(DateHeaderFault.NoDate), "", "202 The")]
    [InlineData("date 123 April 2022 The", "date 123 April", nameof(DateHeaderFault.NoDate), "", "2022 The")]
    [InlineData("date 7 April 202 The", "date 7 April", nameof(DateHeaderFault.NoDate), "", "202 The")]
    [InlineData("date 2022 April 123 The", "date 2022 April", nameof(DateHeaderFault.NoDate), "", "123 The")]
    [InlineData("date 123 April 7 The", "date 123 April", nameof(DateHeaderFault.NoDate), "", "7 The")]
    [InlineData("date 7th2022 The", "date 7th2022", nameof(DateHeaderFault.NoDate), "", "7th2022 The")]
    [InlineData("date 2022/123/4 The", "date 2022/123/4", nameof(DateHeaderFault.NoDate), "", "The")]
    [InlineData("date 2022/4/123 The", "date 2022/4/123", nameof(DateHeaderFault.NoDate), "", "The")]
    [InlineData("date 123/4/2022 The", "date 123/4/2022", nameof(DateHeaderFault.NoDate), "", "The")]
    [InlineData("date 4/123/2022 The", "date 4/123/2022", nameof(DateHeaderFault.NoDate), "", "The")]
    [InlineData("date 7/4/202 The", "date 7/4/202", nameof(DateHeaderFault.NoDate), "", "The")]
    [InlineData("date 123/4/22 The", "date 123/4/22", nameof(DateHeaderFault.NoDate), "", "The")]
    [InlineData("date 7/123/22 The", "date 7/123/22", nameof(DateHeaderFault.NoDate), "", "The")]
    [InlineData("date 22/4/7 The", "date 22/4/7", nameof(DateHeaderFault.ShortYear), "", "The")]
    [InlineData("date 123-Apr-22 The", "date 123-Apr-22", nameof(DateHeaderFault.NoDate), "", "The")]
    [InlineData("date 7-Apr-2 The", "date 7-Apr-2", nameof(DateHeaderFault.NoDate), "", "The")]
    [InlineData("date April-7-22 The", "date April-7-22", nameof(DateHeaderFault.NoDate), "", "The")]
    [InlineData("date 2022-Apr-May The", "date 2022-Apr-May", nameof(DateHeaderFault.NoDate), "", "The")]
    [InlineData("date 202:-04-07 The", "date 202:-04-07", nameof(DateHeaderFault.NoDate), "", "202:-04-07 The")]
    [InlineData("date 07042022 The", "date 07042022", nameof(DateHeaderFault.Ambiguous), "2022-04-07 2022-07-04", "The")]
    [InlineData("date 20121011 The", "date 20121011", nameof(DateHeaderFault.Notation), "2012-10-11", "The")]
    [InlineData("date 00000407 The", "date 00000407", nameof(DateHeaderFault.NoSuchYear), "", "The")]
    [InlineData("date 20221301 The", "date 20221301", nameof(DateHeaderFault.NoSuchMonth), "", "The")]
    [InlineData("date 07/04/22 The", "date 07/04/22", nameof(DateHeaderFault.ShortYear), "", "The")]
    [InlineData("date 7-Apr-22 The", "date 7-Apr-22", nameof(DateHeaderFault.ShortYear), "", "The")]
    [InlineData("date 0000-04-07 The", "date 0000-04-07", nameof(DateHeaderFault.NoSuchYear), "", "The")]
    [InlineData("date 0000-00-00 The", "date 0000-00-00", nameof(DateHeaderFault.NoSuchYear), "", "The")]
    [InlineData("date 2022-00-07 The", "date 2022-00-07", nameof(DateHeaderFault.NoSuchMonth), "", "The")]
    [InlineData("date 2022-04-00 The", "date 2022-04-00", nameof(DateHeaderFault.NoSuchDay), "", "The")]
    [InlineData("date 2023-02-29 The", "date 2023-02-29", nameof(DateHeaderFault.NoSuchDay), "", "The")]
    [InlineData("date 12022-04-07 The", "date 12022-04-07", nameof(DateHeaderFault.NoDate), "", "The")]
    [InlineData("date 2022 The", "date 2022", nameof(DateHeaderFault.NoDate), "", "The")]
    [InlineData("date 7 The", "date 7", nameof(DateHeaderFault.NoDate), "", "7 The")]
    [InlineData("date 2022-04-07-08 The", "date 2022-04-07-08", nameof(DateHeaderFault.NoDate), "", "The")]
    [InlineData("date 2022-04-07/08 The", "date 2022-04-07/08", nameof(DateHeaderFault.NoDate), "", "The")]
    [InlineData("date 2022-04-071 The", "date 2022-04-071", nameof(DateHeaderFault.NoDate), "", "The")]
    [InlineData("date 99999999999999999999 The", "date 99999999999999999999", nameof(DateHeaderFault.NoDate), "", "The")]
    // Characters next to the date.
    [InlineData("date 2022-04-07, The", "date 2022-04-07,", nameof(DateHeaderFault.Notation), "2022-04-07", "The")]
    [InlineData("date 2022-04-07. The", "date 2022-04-07.", nameof(DateHeaderFault.Notation), "2022-04-07", "The")]
    [InlineData("date (2022-04-07) The", "date (2022-04-07)", nameof(DateHeaderFault.Notation), "2022-04-07", "The")]
    [InlineData("date [2022-04-07] The", "date [2022-04-07]", nameof(DateHeaderFault.Notation), "2022-04-07", "The")]
    [InlineData("date {2022-04-07} The", "date {2022-04-07}", nameof(DateHeaderFault.Notation), "2022-04-07", "The")]
    [InlineData("date “2022-04-07” The", "date “2022-04-07”", nameof(DateHeaderFault.Notation), "2022-04-07", "The")]
    [InlineData("date '2022-04-07' The", "date '2022-04-07'", nameof(DateHeaderFault.Notation), "2022-04-07", "The")]
    [InlineData("date ‘2022-04-07’ The", "date ‘2022-04-07’", nameof(DateHeaderFault.Notation), "2022-04-07", "The")]
    [InlineData("date «2022-04-07» The", "date «2022-04-07»", nameof(DateHeaderFault.Notation), "2022-04-07", "The")]
    [InlineData("date <2022-04-07> The", "date <2022-04-07>", nameof(DateHeaderFault.Notation), "2022-04-07", "The")]
    [InlineData("date \"2022-04-07\" The", "date \"2022-04-07\"", nameof(DateHeaderFault.Notation), "2022-04-07", "The")]
    [InlineData("date 2022-04-07) The", "date 2022-04-07)", nameof(DateHeaderFault.MissingSpace), "2022-04-07", ") The")]
    [InlineData("date 2022-04-07; The", "date 2022-04-07;", nameof(DateHeaderFault.Notation), "2022-04-07", "The")]
    [InlineData("date 2022-04-07: The", "date 2022-04-07:", nameof(DateHeaderFault.Notation), "2022-04-07", "The")]
    [InlineData("date 2022-04-07| The", "date 2022-04-07|", nameof(DateHeaderFault.Notation), "2022-04-07", "The")]
    [InlineData("date 2022-04-07/ The", "date 2022-04-07/", nameof(DateHeaderFault.Notation), "2022-04-07", "The")]
    [InlineData("date 2022-04-07> The", "date 2022-04-07>", nameof(DateHeaderFault.Notation), "2022-04-07", "The")]
    [InlineData("date 2022-04-07- The", "date 2022-04-07-", nameof(DateHeaderFault.Notation), "2022-04-07", "The")]
    [InlineData("date 2022-04-07t10:00 The", "date 2022-04-07t10:00", nameof(DateHeaderFault.Time), "2022-04-07", "The")]
    [InlineData("date 2022-04-07:10:00 The", "date 2022-04-07:10:00", nameof(DateHeaderFault.Time), "2022-04-07", "The")]
    [InlineData("date 2022-04-07_10:00 The", "date 2022-04-07_10:00", nameof(DateHeaderFault.Time), "2022-04-07", "The")]
    [InlineData("date 2022-04-07@10:00 The", "date 2022-04-07@10:00", nameof(DateHeaderFault.Time), "2022-04-07", "The")]
    [InlineData("date 2022-04-07T", "date 2022-04-07T", nameof(DateHeaderFault.MissingSpace), "2022-04-07", "T")]
    [InlineData("date 2022-04-07T The", "date 2022-04-07T", nameof(DateHeaderFault.MissingSpace), "2022-04-07", "T The")]
    [InlineData("date 2022-04-07Zulu The", "date 2022-04-07Zulu", nameof(DateHeaderFault.MissingSpace), "2022-04-07", "Zulu The")]
    [InlineData("date 2022-04-07.08 The", "date 2022-04-07.08", nameof(DateHeaderFault.NoDate), "", "The")]
    [InlineData("date 2022-04-07—The", "date 2022-04-07—The", nameof(DateHeaderFault.MissingSpace), "2022-04-07", "The")]
    [InlineData("date 2022-04-07“The", "date 2022-04-07“The", nameof(DateHeaderFault.MissingSpace), "2022-04-07", "“The")]
    [InlineData("date 2022-4-7The", "date 2022-4-7The", nameof(DateHeaderFault.MissingSpace), "2022-04-07", "The")]
    [InlineData("date 2022-02-30The", "date 2022-02-30The", nameof(DateHeaderFault.NoSuchDay), "", "The")]
    [InlineData("date 2022-04-07Z The", "date 2022-04-07Z", nameof(DateHeaderFault.Time), "2022-04-07", "The")]
    [InlineData("date 2022-04-07+05:00 The", "date 2022-04-07+05:00", nameof(DateHeaderFault.Time), "2022-04-07", "The")]
    [InlineData("date 20220407T100000Z The", "date 20220407T100000Z", nameof(DateHeaderFault.Time), "2022-04-07", "The")]
    // Lookalike and invisible characters.
    [InlineData("date 2022\u201104\u201107 The", "date 2022\u201104\u201107", nameof(DateHeaderFault.Dashes), "2022-04-07", "The")]
    [InlineData("date 2022−04−07 The", "date 2022−04−07", nameof(DateHeaderFault.Dashes), "2022-04-07", "The")]
    [InlineData("date ２０２２-０４-０７ The", "date ２０２２-０４-０７", nameof(DateHeaderFault.Digits), "2022-04-07", "The")]
    [InlineData("date ٢٠٢٢-٠٤-٠٧ The", "date ٢٠٢٢-٠٤-٠٧", nameof(DateHeaderFault.Digits), "2022-04-07", "The")]
    [InlineData("date \U0001D7D0022-04-07 The", "date \U0001D7D0022-04-07", nameof(DateHeaderFault.Digits), "2022-04-07", "The")]
    [InlineData("date\u00A02022-04-07 The", "date\u00A02022-04-07", nameof(DateHeaderFault.InvisibleCharacter), "2022-04-07", "The")]
    [InlineData("date\u200B2022-04-07 The", "date\u200B2022-04-07", nameof(DateHeaderFault.InvisibleCharacter), "2022-04-07", "The")]
    [InlineData("date \u200E2022-04-07 The", "date \u200E2022-04-07", nameof(DateHeaderFault.InvisibleCharacter), "2022-04-07", "The")]
    [InlineData("date 2022-\u200B04-07 The", "date 2022-\u200B04-07", nameof(DateHeaderFault.InvisibleCharacter), "2022-04-07", "The")]
    [InlineData("date 20\u00AD22-04-07 The", "date 20\u00AD22-04-07", nameof(DateHeaderFault.InvisibleCharacter), "2022-04-07", "The")]
    [InlineData("date 2022-04-07\u200B The", "date 2022-04-07\u200B", nameof(DateHeaderFault.InvisibleCharacter), "2022-04-07", "The")]
    [InlineData("date 2022-04-07:\u200B", "date 2022-04-07:\u200B", nameof(DateHeaderFault.InvisibleCharacter), "2022-04-07", "")]
    [InlineData("date 2022-04-07\uFEFFThe", "date 2022-04-07\uFEFFThe", nameof(DateHeaderFault.InvisibleCharacter), "2022-04-07", "The")]
    [InlineData("\u200Bdate 2022-04-07 The", "date 2022-04-07", nameof(DateHeaderFault.InvisibleCharacter), "2022-04-07", "The")]
    public void An_intended_header_in_another_notation_is_malformed(string text, string span, string fault, string readings, string body) =>
        AssertMalformed(text, span, fault, readings, body);

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    [InlineData("dat")]
    [InlineData("The date 2022-04-07")]
    [InlineData("Date palm growers fear drought")]
    [InlineData("Date-palm oil is not palm oil")]
    [InlineData("date-palm growers fear drought")]
    [InlineData("Date night in Kabul")]
    [InlineData("Date Night 2022 returns to the city")]
    [InlineData("Dates, figs and 7 olives")]
    [InlineData("Dateline: Moscow")]
    [InlineData("dateline 2022-04-07")]
    [InlineData("Up to date 2022")]
    [InlineData("Dated 2022-04-07")]
    [InlineData("Date’s end nears")]
    [InlineData("date's")]
    [InlineData("Date/time formats of the world")]
    [InlineData("date_2022-04-07")]
    [InlineData("Date.com sold for $7 million")]
    [InlineData("Date set for trial of 12 officers")]
    [InlineData("Date – seven things to know")]
    [InlineData("DATE WITH DESTINY")]
    [InlineData("Date May Slip, Officials Say")]
    [InlineData("DATE MAY CHANGE")]
    [InlineData("Date may be set by April 7, 2022")]
    [InlineData("Date Mayor of Kyiv Was Freed")]
    [InlineData("Date rape drug found in 12 bars")]
    [InlineData("Date, fig and olive")]
    [InlineData("DATE/")]
    [InlineData("Date – 2022-04-07/08 in the city")]
    [InlineData("Date of election announced")]
    [InlineData("“Date: 2022-04-07”")]
    [InlineData("Datę 2022-04-07")]
    [InlineData("Date\u0301 2022-04-07")]
    [InlineData("Date -> seven things to know")]
    [InlineData("date‐palm growers")]
    [InlineData("date‑palm growers")]
    [InlineData("dateʼs end")]
    [InlineData("date&time 2022")]
    [InlineData("date@example.com")]
    [InlineData("date+time 2022")]
    [InlineData("date.com 2022")]
    [InlineData("dateא 2022")]
    [InlineData("dateǅ 2022")]
    [InlineData("dateʰ 2022")]
    [InlineData("date\u0903 2022")]
    [InlineData("date\u20DD 2022")]
    [InlineData("\u200BDate palm growers fear drought")]
    public void A_text_that_begins_with_other_words_has_no_header(string text)
    {
        var header = DateHeaderReader.Read(text);

        Assert.Equal(DateHeaderKind.Absent, header.Kind);
        Assert.Null(header.Date);
        Assert.Equal(0, header.Span.Length);
        Assert.Equal(text.TrimStart('\u200B', ' ', '\r', '\n', '\t'), text[header.BodyStart..]);
    }

    [Theory]
    [InlineData("date 2022-04-07The", "date 2022-04-07")]
    [InlineData("date 2022-04-07, The", "date 2022-04-07,")]
    [InlineData("date 2022-04-07\u200BThe", "date 2022-04-07\u200B")]
    [InlineData(" \u200B date 2022-04-07 The", "\u200B date 2022-04-07")]
    [InlineData("\u200Bdate 2022-04-07 The", "\u200Bdate 2022-04-07")]
    [InlineData("Date: April 7, 2022\r\nThe", "Date: April 7, 2022")]
    [InlineData("Date: TBD The", "Date: TBD")]
    public void A_fix_replaces_the_header_and_no_word_of_the_text(string text, string replaced) =>
        Assert.Equal(replaced, text.Slice(DateHeaderReader.Read(text).FixSpan));

    [Theory]
    [InlineData("date 2022-02-30 The", "30")]
    [InlineData("date 2022-13-01 The", "13")]
    [InlineData("date 0000-01-01 The", "0000")]
    [InlineData("date 2022–04–07 The", "–")]
    [InlineData("date ２０22-04-07 The", "２")]
    [InlineData("date\u00A02022-04-07 The", "\u00A0")]
    [InlineData("Date: 2022-04-07 The", "Date:")]
    [InlineData("date 2022-04-07T10:00Z The", "T10:00Z")]
    [InlineData("date2022-04-07 The", "")]
    [InlineData("date 2022–04—07 The", "–")]
    [InlineData("date 2022-04-0７ The", "７")]
    [InlineData("date ٢022-04-0７ The", "٢")]
    [InlineData("date \U0001D7D0022-04-07 The", "\U0001D7D0")]
    [InlineData("date 2022-\u200B04-\u200E07 The", "\u200B")]
    [InlineData("\u200B\u200Edate 2022-04-07 The", "\u200B")]
    [InlineData("date\u00A0\u20032022-04-07 The", "\u00A0")]
    [InlineData("date 2022-04-07\u200B\u200E The", "\u200B")]
    [InlineData("date2022-\u200B04-07 The", "\u200B")]
    [InlineData("date: \u200B2022-04-07 The", "date:")]
    [InlineData("date 2022-04-07, The", "2022-04-07,")]
    [InlineData("date 2022-4-7, The", "2022-4-7,")]
    [InlineData("date 07/04/2022 The", "07/04/2022")]
    [InlineData("date 07/04/22 The", "07/04/22")]
    [InlineData("date 2022-04-07,The", "")]
    [InlineData("date # 2022-04-07 The", "date # ")]
    public void The_fault_span_covers_the_characters_at_fault(string text, string fault) =>
        Assert.Equal(fault, text.Slice(DateHeaderReader.Read(text).FaultSpan));

    [Fact]
    public void Spans_lie_within_a_header_that_is_cut_off_anywhere()
    {
        string[] headers = ["\uFEFF date 2022-04-07 The", "Date: Thursday, the 7th of April 2022, The", "date (٢٠٢٢–04–07T10:00Z) The", "date \U0001D7D0022 \uD835"];
        foreach (var complete in headers)
        {
            for (var length = 0; length <= complete.Length; length++)
            {
                var text = complete[..length];

                var header = DateHeaderReader.Read(text);

                AssertWithin(text, header.Span);
                AssertWithin(text, header.FaultSpan);
                AssertWithin(text, header.FixSpan);
                Assert.InRange(header.BodyStart, 0, length);
                Assert.Equal(header.Kind == DateHeaderKind.WellFormed, header.Date is not null);
            }
        }
    }

    [Fact]
    public void A_very_long_word_after_the_keyword_is_part_of_the_header()
    {
        // Reading it in quadratic time would take minutes.
        var text = "date " + new string('7', 2_000_000);

        var header = DateHeaderReader.Read(text);

        Assert.Equal(DateHeaderKind.Malformed, header.Kind);
        Assert.Equal(text.Length, header.Span.Length);
    }

    private static void AssertMalformed(string text, string span, string fault, string readings, string body)
    {
        var header = DateHeaderReader.Read(text);

        Assert.Equal(DateHeaderKind.Malformed, header.Kind);
        Assert.Equal(span, text.Slice(header.Span));
        Assert.Equal(text.IndexOf(span, StringComparison.Ordinal), header.Span.Start);
        Assert.Equal(fault, header.Fault.ToString());
        Assert.Equal(readings, string.Join(' ', header.Readings));
        Assert.Null(header.Date);
        Assert.Equal(body, text[header.BodyStart..]);
        AssertWithin(text, header.FaultSpan);
        AssertWithin(text, header.FixSpan);
    }

    private static void AssertWithin(string text, Slice slice)
    {
        Assert.InRange(slice.Start, 0, text.Length);
        Assert.InRange(slice.End, slice.Start, text.Length);
    }
}
