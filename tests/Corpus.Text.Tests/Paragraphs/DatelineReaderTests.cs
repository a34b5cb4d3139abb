namespace Corpus.Text.Tests.Paragraphs;

public class DatelineReaderTests
{
    [Theory]
    [InlineData("ISLAMABAD: Imran Khan will go.", "ISLAMABAD")]
    [InlineData("WASHINGTON (AP) — The president spoke.", "WASHINGTON")]
    [InlineData("MOSCOW, Feb 24 (Reuters) - Russia attacked.", "MOSCOW")]
    [InlineData("LONDON, April 3 (Reuters) - Britain said.", "LONDON")]
    [InlineData("NEW DELHI — India said.", "NEW DELHI")]
    [InlineData("KYIV/MOSCOW: The two sides met.", "KYIV/MOSCOW")]
    [InlineData("Islamabad: The court ruled.", "Islamabad")]
    [InlineData("WASHINGTON, D.C. (AP) — The court ruled.", "WASHINGTON, D.C.")]
    [InlineData("FARGO, N.D. — Ted Cruz won.", "FARGO, N.D.")]
    [InlineData("BUFFALO, N.Y. (AP) --", "BUFFALO, N.Y.")]
    [InlineData("ORLANDO, Fla. (Reuters) - Obama met survivors.", "ORLANDO, Fla.")]
    [InlineData("BOCA RATON, Fla. -- Weeds cover the ground.", "BOCA RATON, Fla.")]
    [InlineData("New York (AFP) – Vice President Joe Biden spoke.", "New York")]
    [InlineData("NEW YORK, Dec. 11 (UPI) — The NBA has a crew.", "NEW YORK")]
    [InlineData("PHILADELPHIA ― Hillary Clinton’s campaign said so.", "PHILADELPHIA")]
    [InlineData("NEW YORK - Republican candidates met.", "NEW YORK")]
    [InlineData("ST. PETERSBURG, Russia — Putin spoke.", "ST. PETERSBURG, Russia")]
    [InlineData("RIO DE JANEIRO: Brazil voted.", "RIO DE JANEIRO")]
    [InlineData("Rio de Janeiro (AFP) - Brazil voted.", "Rio de Janeiro")]
    [InlineData("UNITED NATIONS: The council met.", "UNITED NATIONS")]
    [InlineData("MULTAN, April 7, 2022: The party met.", "MULTAN")]
    [InlineData("SHAKARGARH, Monday: The party met.", "SHAKARGARH")]
    [InlineData("7 APRIL", null)]
    [InlineData("Scranton (AP) – The town waits.", "Scranton")]
    [InlineData("Kyiv, Ukraine (CNN) Russian forces left.", "Kyiv, Ukraine")]
    [InlineData("OSLO: Norway said.", "OSLO")]
    [InlineData("New Delhi [India], April 7 (ANI): India said.", "New Delhi")]
    [InlineData("MOSCOW, April 7. /TASS/. Russia said.", "MOSCOW")]
    [InlineData("Mumbai, April 7 (PTI) The court ruled.", "Mumbai")]
    [InlineData("ISLAMABAD:Imran Khan will go.", "ISLAMABAD")]
    [InlineData("KARACHI/LAHORE – The price rose.", "KARACHI/LAHORE")]
    [InlineData("Lahore - The court ruled.", "Lahore")]
    [InlineData("ISLAMABAD: “We will go,” he said.", "ISLAMABAD")]
    public void A_dateline_names_the_place(string paragraph, string? place)
    {
        Assert.Equal(place, Parts.Read($"A title\n\n{paragraph}\n\nThe end.").Dateline);
        Assert.Equal(place, Parts.Read($"date 2022-04-07 {paragraph}").Dateline);
    }

    [Theory]
    [InlineData("(CNN) — The president spoke.")]
    [InlineData("(CNN)The president spoke.")]
    [InlineData("Imran Khan will go to Russia: it is his first visit.")]
    [InlineData("Khan: the man who would be king.")]
    [InlineData("UPDATE: The website is down.")]
    [InlineData("EXCLUSIVE — The minister resigned.")]
    [InlineData("NATO: the alliance met.")]
    [InlineData("REUTERS - The minister resigned.")]
    [InlineData("Moscow — which denies it — attacked.")]
    [InlineData("Imran Khan (PTI) — the former premier — spoke.")]
    [InlineData("President Vladimir Putin (AP) smiled.")]
    [InlineData("MOSCOW-BASED firms left.")]
    [InlineData("Moscow, London and Washington talked.")]
    [InlineData("10:30: The train leaves.")]
    [InlineData("ISLAMABAD")]
    [InlineData("S//- The price rose.")]
    [InlineData("“ISLAMABAD: a city”")]
    public void Other_openings_are_not_datelines(string paragraph) =>
        Assert.Null(Parts.Read($"date 2022-04-07 {paragraph}").Dateline);

    [Fact]
    public void Only_the_first_paragraph_of_the_body_has_a_dateline()
    {
        Assert.Equal("ISLAMABAD", Parts.Read("A title\n\nBy Jane Doe\n\nISLAMABAD: Khan went.\n\nMOSCOW: Putin stayed.").Dateline);
        Assert.Null(Parts.Read("A title\n\nKhan went.\n\nMOSCOW: Putin stayed.").Dateline);
    }
}
