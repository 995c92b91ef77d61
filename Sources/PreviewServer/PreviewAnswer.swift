/// What is answered to a request.
package enum PreviewAnswer: Sendable {
  /// A page; without its bytes where only its headers were asked for.
  case page(Page, withBody: Bool)
  /// That a page is not there.
  case missing(withBody: Bool)
  /// News of each edition, for as long as the browser listens (server-sent events); without them where
  /// only the headers were asked for.
  case events(withBody: Bool)
  /// Nothing, and why not.
  case refusal(Refusal)

  /// Why a request is not answered: a status of HTTP.
  package enum Refusal: Int, Sendable {
    /// The request is not written as it should be.
    case malformed = 400
    /// Another site asks.
    case otherSite = 403
    /// The method is neither GET nor HEAD.
    case method = 405
    /// It brings something along.
    case body = 413
    /// The target is too long.
    case target = 414
    /// It was meant for a server of another name.
    case otherHost = 421
    /// The headers are too many or too long.
    case headers = 431
  }
}
