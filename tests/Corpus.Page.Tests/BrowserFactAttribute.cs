namespace Corpus.Page.Tests;

/// <summary>A test in a real browser. Skipped if none is installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Browser.ExecutablePath is null)
        {
            Skip = "Needs a browser: install Chromium, or set CHROMIUM_PATH to its path.";
        }
    }
}

/// <summary>A test with several cases in a real browser. Skipped if none is installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = new BrowserFactAttribute().Skip;
}

/// <summary>A test with several cases in a real browser. Skipped if the browser or axe-core is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AxeTheoryAttribute : TheoryAttribute
{
    public AxeTheoryAttribute() =>
        Skip = new BrowserFactAttribute().Skip ?? (File.Exists(Axe.ScriptPath) ? null : "Needs axe-core: run `npm ci` in tests/Corpus.Page.Tests.");
}
