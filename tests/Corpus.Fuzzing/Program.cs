using Corpus.Fuzzing;
using SharpFuzz;

// The script `run` uses all of these commands; only `check` is also of use by itself, with the files that AFL++ saved.
switch (args)
{
    case ["fuzz", var name] when FuzzTarget.Find(name) is { } target:
        Fuzzer.OutOfProcess.Run(target.Run);
        return 0;

    case ["check", var name, .. var files] when FuzzTarget.Find(name) is { } target:
        return files.Count(file => !Passes(target, file)) == 0 ? 0 : 1;

    case ["start", var name, var folder] when FuzzTarget.Find(name) is { } target:
        StartInputs.Write(target, folder);
        return 0;

    case ["instrument", var assembly]:
        Fuzzer.Instrument(assembly, _ => true, Options.Value);
        return 0;

    default:
        Console.Error.WriteLine($"Usage: Corpus.Fuzzing (fuzz TARGET | check TARGET FILE... | start TARGET FOLDER | instrument ASSEMBLY). Targets: {FuzzTarget.Names}.");
        return 2;
}

static bool Passes(FuzzTarget target, string file)
{
    try
    {
        using var input = File.OpenRead(file);
        target.Run(input);
        return true;
    }
    catch (Exception exception)
    {
        Console.WriteLine($"{file}: {exception}");
        return false;
    }
}
