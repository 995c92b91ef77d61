import Commands
go()
