namespace Corpus.Text.Vocabulary;

/// <summary>Words that follow "of" in the name of an office.</summary>
internal static class OfficeWords
{
    /// <summary>The words of portfolios, bodies, countries and states, one by one.</summary>
    public static readonly HashSet<string> Portfolios = new(
        (
        "state defense defence foreign affairs external internal interior home treasury exchequer finance revenue economy economic planning budget "
        + "commerce trade industry industries investment labor labour employment welfare pensions energy power petroleum water resources environment "
        + "climate change agriculture food fisheries forestry health education science technology research culture heritage sport sports tourism "
        + "information broadcasting communications telecommunications transport transportation infrastructure railways aviation housing urban rural "
        + "development regional local public works justice law order human rights religious minorities women youth family children social services "
        + "veterans homeland national security intelligence police counterterrorism immigration migration border customs staff chief army navy air force "
        + "marines operations war mission delegation opposition government cabinet parliament congress assembly senate house commons lords "
        + "representatives council commission court department union international cooperation relations "
        // Countries and unions of them.
        + "afghanistan africa albania algeria america angola arabia argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium "
        + "bolivia botswana brazil britain bulgaria burma burundi cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus denmark "
        + "ecuador egypt england eritrea estonia ethiopia europe fiji finland france gabon gambia georgia germany ghana greece guatemala guinea guyana "
        + "haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya korea kosovo kuwait "
        + "kyrgyzstan laos latvia lebanon liberia libya lithuania luxembourg macedonia madagascar malawi malaysia maldives mali malta mauritius mexico "
        + "moldova monaco mongolia montenegro morocco mozambique myanmar namibia nations nepal netherlands nicaragua niger nigeria norway oman pakistan "
        + "palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia "
        + "somalia spain sudan sweden switzerland syria taiwan tajikistan tanzania thailand togo tunisia turkey turkmenistan uganda ukraine uruguay "
        + "uzbekistan venezuela vietnam wales yemen zambia zimbabwe "
        // States of the United States, without those that are also names of people.
        + "alabama alaska arizona arkansas california carolina colorado connecticut dakota delaware florida hampshire hawaii idaho illinois indiana iowa kansas kentucky "
        + "louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada jersey york ohio oklahoma oregon pennsylvania "
        + "tennessee texas utah vermont virginia wisconsin wyoming").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that are only part of the name of a country: "South Korea", "the United States", "New Zealand".</summary>
    public static readonly HashSet<string> CountryParts = new(
        "united states kingdom emirates arab new zealand south north east west saudi sri lanka costa rica el salvador great sierra leone burkina faso".Split(' '),
        StringComparer.OrdinalIgnoreCase);
}
