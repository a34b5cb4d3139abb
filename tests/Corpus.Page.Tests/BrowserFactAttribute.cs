namespace Corpus.Page.Tests;

/// <summary>A test in a real browser. Skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Browser.Program is null)
        {
            Skip = "Needs a browser: install Chromium, or say where it is in CHROMIUM_PATH.";
        }
    }
}

/// <summary>A test of several cases in a real browser. Skipped where there is none, or where axe-core is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AxeTheoryAttribute : TheoryAttribute
{
    public AxeTheoryAttribute() =>
        Skip = new BrowserFactAttribute().Skip ?? (File.Exists(Axe.Script) ? null : "Needs axe-core: run `npm ci` in tests/Corpus.Page.Tests.");
}
