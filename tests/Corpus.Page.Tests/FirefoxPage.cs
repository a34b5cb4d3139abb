using WebDriverBiDi;
using WebDriverBiDi.BrowsingContext;
using WebDriverBiDi.Input;
using WebDriverBiDi.Script;

namespace Corpus.Page.Tests;

/// <summary>The page open in a tab of Firefox, with its console messages and uncaught errors.</summary>
internal sealed class FirefoxPage(BiDiDriver driver, string tab, IReadOnlyList<string> messages) : IAsyncDisposable
{
    public const string Escape = "\uE00C";
    public const string End = "\uE010";
    public const string ArrowRight = "\uE014";

    public IReadOnlyList<string> Messages => messages;

    /// <summary>The value of a JavaScript expression, as a string.</summary>
    public async Task<string> Evaluate(string expression)
    {
        var result = await driver.Script.EvaluateAsync(new EvaluateCommandParameters($"String({expression})", new ContextTarget(tab), true));
        return Assert.IsType<EvaluateResultSuccess>(result).Result.As<StringRemoteValue>().Value;
    }

    public Task<string> GetText(string selector) => Evaluate($"document.querySelector(`{selector}`).textContent");

    /// <summary>Clicks the center of an element with the mouse.</summary>
    public async Task Click(string selector)
    {
        var center = (await Evaluate($$"""
            (() => {
              const element = document.querySelector(`{{selector}}`);
              element.scrollIntoView({ block: 'center', behavior: 'instant' });
              const box = element.getClientRects()[0];
              return [box.x + box.width / 2, box.y + box.height / 2].map(Math.round);
            })()
            """)).Split(',');
        var mouse = new PointerSourceActions();
        mouse.Actions.Add(new PointerMoveAction { X = int.Parse(center[0]), Y = int.Parse(center[1]) });
        mouse.Actions.Add(new PointerDownAction(0));
        mouse.Actions.Add(new PointerUpAction(0));
        await Perform(mouse);
    }

    /// <summary>Presses the key of each character.</summary>
    public async Task Press(string keys)
    {
        var keyboard = new KeySourceActions();
        foreach (var key in keys)
        {
            keyboard.Actions.Add(new KeyDownAction(key.ToString()));
            keyboard.Actions.Add(new KeyUpAction(key.ToString()));
        }

        await Perform(keyboard);
    }

    /// <summary>Prints the page to a PDF document.</summary>
    public async Task<byte[]> Print() => Convert.FromBase64String((await driver.BrowsingContext.PrintAsync(new PrintCommandParameters(tab))).Data);

    public async ValueTask DisposeAsync() => await driver.BrowsingContext.CloseAsync(new CloseCommandParameters(tab));

    private async Task Perform(SourceActions source)
    {
        var actions = new PerformActionsCommandParameters(tab);
        actions.Actions.Add(source);
        await driver.Input.PerformActionsAsync(actions);
    }
}
