import Commands
import Files
import Glibc

let status = await Tool.run(Array(CommandLine.arguments.dropFirst()), ProcessEnvironment())
exit(status.rawValue)
