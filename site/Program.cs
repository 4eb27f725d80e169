return IskraSite.Commands.CommandLine.Run(args);
