namespace Corpus.Consumer.Tests;

/// <summary>
/// A part of a documentation page that a reader can follow in an empty folder: commands, files to write, and the output to expect. A section with
/// <c>dotnet new</c> or <c>mkdir</c> begins a walk-through, and the sections after it continue it. What a page shows before its first walk-through belongs
/// to each of them.
/// </summary>
/// <param name="Page">The path of the page.</param>
/// <param name="Name">The heading of the first section.</param>
/// <param name="Steps">The steps, in order.</param>
internal sealed record Walkthrough(string Page, string Name, IReadOnlyList<Step> Steps)
{
    /// <summary>
    /// Whether a step restores packages that neither the SDK nor the feed of the tests has. A program in one file needs those of Native AOT.
    /// </summary>
    public bool NeedsPackageSource => Steps.Any(step =>
        step.Is("dotnet new xunit")
        || (step.Is("dotnet add package") && !step.Is("dotnet add package Corpus.Generator"))
        || (step.Is("dotnet run") && step.Argument.EndsWith(".cs", StringComparison.Ordinal)));

    /// <summary>Reads the walk-throughs of a page.</summary>
    /// <param name="path">The path of the page, relative to the repository.</param>
    /// <param name="faults">What is wrong with the page: blocks that no walk-through runs.</param>
    public static IReadOnlyList<Walkthrough> ReadAll(string path, out IReadOnlyList<string> faults)
    {
        var messages = new List<string>();
        var sections = ReadSections(MarkdownPage.Read(path), messages);
        var preamble = sections.TakeWhile(section => !section.BeginsWalkthrough).SelectMany(section => section.Steps).ToArray();
        var walkthroughs = new List<Walkthrough>();
        foreach (var section in sections.SkipWhile(section => !section.BeginsWalkthrough))
        {
            if (section.BeginsWalkthrough)
            {
                walkthroughs.Add(new Walkthrough(path, section.Name, [.. preamble, .. section.Steps]));
            }
            else
            {
                walkthroughs[^1] = walkthroughs[^1] with { Steps = [.. walkthroughs[^1].Steps, .. section.Steps] };
            }
        }

        if (walkthroughs.Count == 0)
        {
            messages.AddRange(preamble.Select(step => $"{path}({step.Line}): No section of this page creates a project, so no test runs this block."));
        }

        foreach (var walkthrough in walkthroughs)
        {
            messages.AddRange(walkthrough.Steps.Zip(walkthrough.Steps.Skip(1))
                .Where(pair => pair is { First.Kind: not StepKind.Command, Second.Kind: StepKind.Output })
                .Select(pair => $"{path}({pair.Second.Line}): No command comes directly before this output."));
            var unused = walkthrough.Steps.Reverse().TakeWhile(step => !step.ReadsFiles).FirstOrDefault(step => step.Kind is StepKind.Write or StepKind.Add);
            if (unused is not null)
            {
                messages.Add($"{path}({unused.Line}): No 'dotnet run', 'dotnet build', 'dotnet test' or 'corpus' follows, so no test reads this block.");
            }
        }

        faults = messages;
        return walkthroughs;
    }

    private static List<Section> ReadSections(MarkdownPage page, List<string> faults)
    {
        var sections = new List<Section> { new("", []) };
        var prose = "";
        string? marker = null;
        foreach (var part in page.Parts)
        {
            var steps = sections[^1].Steps;
            switch (part.Kind)
            {
                case MarkdownPartKind.Heading when part.Info.Length <= 2:
                    sections.Add(new Section(part.Text, []));
                    (marker, prose) = (null, "");
                    break;
                case MarkdownPartKind.Comment when part.Text.StartsWith("run: ", StringComparison.Ordinal):
                    steps.Add(new Step(StepKind.Command, part.Line, part.Text["run: ".Length..]));
                    break;
                case MarkdownPartKind.Comment:
                    marker = part.Text;
                    break;
                case MarkdownPartKind.Code:
                    steps.AddRange(ReadBlock(part, marker, prose, fault => faults.Add($"{page.Path}({part.Line}): {fault}")));
                    (marker, prose) = (null, "");
                    break;
                case MarkdownPartKind.Heading:
                case MarkdownPartKind.Prose:
                    marker = null;
                    prose += part.Text + "\n";
                    break;
            }
        }

        return sections;
    }

    private static IEnumerable<Step> ReadBlock(MarkdownPart block, string? marker, string prose, Action<string> report)
    {
        var colon = marker?.IndexOf(": ", StringComparison.Ordinal) ?? -1;
        var (name, argument) = colon < 0 ? (marker, "") : (marker![..colon], marker[(colon + 2)..]);
        switch (block.Info, name)
        {
            case ("sh", null or "keeps running"):
                var kind = name is null ? StepKind.Command : StepKind.KeepsRunning;
                return block.Text.Split('\n').Where(line => line.Length > 0).Select(line => new Step(kind, block.Line, line));
            case ("console", null):
                return [new Step(StepKind.Output, block.Line, "", block.Text)];
            case (_, "file" or "add to"):
                if (!prose.Contains($"`{argument}`", StringComparison.Ordinal))
                {
                    report($"The text above this block does not name the file `{argument}`.");
                }

                return [new Step(name == "file" ? StepKind.Write : StepKind.Add, block.Line, argument, block.Text)];
            case (_, "fragment" or "not run" or "engine") when argument.Length > 0:
            case ("text", null):
                return [];
            default:
                report($"This {block.Info} block has no file name. See 'Add a documentation sample' in docs/CONTRIBUTING.md.");
                return [];
        }
    }

    private sealed record Section(string Name, List<Step> Steps)
    {
        public bool BeginsWalkthrough => Steps.Any(step => step.Is("dotnet new") || step.Is("mkdir"));
    }
}

/// <summary>A step of a <see cref="Walkthrough"/>.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Line">The line of the page, from one.</param>
/// <param name="Argument">The command, or the path of the file.</param>
/// <param name="Text">The content of the file, or the expected output.</param>
internal sealed record Step(StepKind Kind, int Line, string Argument = "", string Text = "")
{
    /// <summary>Whether the step compiles the project, or runs the command-line tool.</summary>
    public bool ReadsFiles => Is("dotnet run") || Is("dotnet build") || Is("dotnet test") || Is("corpus");

    /// <summary>Whether the step is a command that begins with some words.</summary>
    public bool Is(string words) =>
        Kind is StepKind.Command or StepKind.KeepsRunning && (Argument + " ").StartsWith(words + " ", StringComparison.Ordinal);
}

/// <summary>The kinds of <see cref="Step"/>.</summary>
internal enum StepKind
{
    /// <summary>Run a command.</summary>
    Command,

    /// <summary>Start a program that runs until the end of the walk-through.</summary>
    KeepsRunning,

    /// <summary>Write a file.</summary>
    Write,

    /// <summary>Add text to a file.</summary>
    Add,

    /// <summary>Compare the output of the last command.</summary>
    Output,
}
