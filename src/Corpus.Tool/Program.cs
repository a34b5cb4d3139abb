using System.CommandLine;

var command = new RootCommand("Checks, fixes and reads folders of news texts.");
return command.Parse(args).Invoke();
