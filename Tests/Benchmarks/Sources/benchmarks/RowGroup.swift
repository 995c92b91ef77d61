/// Rows of the table that are measured together, as `--rows` names them.
enum RowGroup: String, CaseIterable {
  case start, hook, check, history, graph, index, update, changelog, diff, blame
}
