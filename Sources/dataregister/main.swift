import Commands
import Files
import Glibc

let status = Tool.run(Array(CommandLine.arguments.dropFirst()), ProcessEnvironment())
exit(status.rawValue)
