internal import ArgumentParser
internal import Files
internal import Messages
internal import Presentation
internal import PreviewServer
internal import Rendering
internal import Subprocess

/// `serve`: the site as a draft in the browsers of this computer, made anew as files are saved.
struct ServeCommand: InteractiveCommand {
  static var configuration: CommandConfiguration { Help.command("serve", .serving(.serve)) }

  @OptionGroup var global: GlobalOptions

  @Option(help: Help.text(.serving(.port)))
  var port: Int?

  @Flag(help: Help.text(.serving(.open)))
  var open = false

  /// The ports that are tried where none is named.
  private static let usualPorts = 8906...8925

  func run(in session: Session, _ console: Console) async throws -> Outcome {
    try session.requireClearVisibility()
    let messages = session.presenter.messages
    var preview = try LivePreview(session)
    // Until here an interrupt ends the process at once: nothing is written, and it may take long.
    let request = try EndRequest()
    let server = try start(showing: preview.table)
    let address = "http://localhost:\(server.port)/"
    try console.write(messages.serving(address).plainText + "\n")
    if open { openBrowser(address, console, messages) }
    defer { server.stop() }
    try preview.follow(until: request) { server.show($0) }
    return Outcome(.file(messages.servingEnded.plainText + "\n"))
  }

  /// Listens on the port that is named, or on the first of the usual ones that is free.
  private func start(showing table: PageTable) throws(Problem) -> PreviewServer {
    if let port {
      guard PreviewServer.ports.contains(port) else { throw .serving(.noPort(port)) }
      return try listen(on: port, showing: table)
    }
    for port in Self.usualPorts.dropLast() {
      do throws(PreviewServerError) {
        return try PreviewServer(port: port, showing: table)
      } catch {
        guard case .taken = error else { throw problem(error) }
      }
    }
    return try listen(on: Self.usualPorts.upperBound, showing: table)
  }

  private func listen(on port: Int, showing table: PageTable) throws(Problem) -> PreviewServer {
    do {
      return try PreviewServer(port: port, showing: table)
    } catch {
      throw problem(error)
    }
  }

  private func problem(_ error: PreviewServerError) -> Problem {
    switch error {
    case .taken(let port):
      .serving(.portTaken(port, free: PreviewServer.freePort(among: Self.usualPorts)))
    case .forbidden(let port): .serving(.portForbidden(port))
    case .unavailable(_, let reason): .serving(.notListening(reason))
    }
  }

  /// Has the desktop open a page, without waiting for it.
  private func openBrowser(_ address: String, _ console: Console, _ messages: Messages) {
    Task.detached {
      let run = try? await Subprocess.run(
        .name("xdg-open"), arguments: [address], output: .discarded, error: .discarded)
      if run?.terminationStatus.isSuccess != true {
        console.tell([.paragraph(messages.noBrowser(address))])
      }
    }
  }
}
