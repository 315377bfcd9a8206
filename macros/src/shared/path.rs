//! The path template: `/v3/…/{placeholder}/…`.

/// A piece of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Piece {
    /// Sent as it is written.
    Literal(String),
    /// Replaced by the value of the field of this name.
    Placeholder(String),
}

/// How the paths of APIv3 begin: plain, under the base paths of overseas access, and the brand
/// merchants' own.
const PREFIXES: [&str; 4] = ["/v3/", "/hk/v3/", "/global/v3/", "/brand/"];

/// Splits a path into its pieces. The errors say what to write instead.
pub(crate) fn parse(path: &str) -> Result<Vec<Piece>, Vec<String>> {
    let shape_errors = check_shape(path);
    if !shape_errors.is_empty() {
        return Err(shape_errors);
    }
    let mut errors = Vec::new();
    let mut pieces = Vec::new();
    let mut literal = String::new();
    for (position, segment) in path.split('/').enumerate() {
        if position > 0 {
            literal.push('/');
        }
        match segment_kind(segment) {
            Ok(Piece::Literal(text)) => literal.push_str(&text),
            Ok(placeholder) => {
                if pieces.contains(&placeholder) {
                    errors.push(format!("the path has the placeholder `{segment}` twice"));
                }
                pieces.push(Piece::Literal(std::mem::take(&mut literal)));
                pieces.push(placeholder);
            }
            Err(error) => errors.push(error),
        }
    }
    if !literal.is_empty() {
        pieces.push(Piece::Literal(literal));
    }
    if errors.is_empty() {
        Ok(pieces)
    } else {
        Err(errors)
    }
}

/// What is wrong with the path as a whole.
fn check_shape(path: &str) -> Vec<String> {
    let mut errors = Vec::new();
    if let Some((_, rest)) = path.split_once("://") {
        let (host, path) = rest.split_once('/').unwrap_or((rest, "v3/…"));
        return vec![format!(
            "this is a URL, not a path\nhelp: write `/{path}`; if the endpoint has a host of its \
             own, add `host = \"https://{host}\"`"
        )];
    }
    if let Some((before, _)) = path.split_once('?') {
        errors.push(format!(
            "the path has a query string\nhelp: write `{before}`, and a field for each query \
             parameter (marked `#[wechatpay(query)]` unless this is a GET or a DELETE)"
        ));
    }
    if let Some((before, _)) = path.split_once('#') {
        errors.push(format!(
            "the path has a fragment, which is never sent\nhelp: write `{before}`"
        ));
    }
    if !PREFIXES.iter().any(|prefix| path.starts_with(prefix)) {
        let hint = match path.trim_start_matches('/') {
            rest if rest.starts_with("v3/") => format!("write `/{rest}`"),
            _ => "a path begins with `/v3/`, `/hk/v3/`, `/global/v3/` or `/brand/`".to_owned(),
        };
        errors.push(format!(
            "`{path}` is not a path of WeChat Pay APIv3\nhelp: {hint}"
        ));
    } else if path.contains("//") {
        errors.push(format!(
            "the path has an empty segment\nhelp: write `{}`",
            collapse_slashes(path)
        ));
    }
    errors
}

fn collapse_slashes(path: &str) -> String {
    let mut collapsed = path.to_owned();
    while collapsed.contains("//") {
        collapsed = collapsed.replace("//", "/");
    }
    collapsed
}

fn segment_kind(segment: &str) -> Result<Piece, String> {
    let braced = segment
        .strip_prefix('{')
        .and_then(|rest| rest.strip_suffix('}'));
    if let Some(name) = braced.filter(|name| !name.contains(['{', '}'])) {
        if name.is_empty() {
            return Err(
                "the placeholder `{}` has no name\nhelp: name the field, as in \
                        `{out_trade_no}`"
                    .to_owned(),
            );
        }
        if !name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))
        {
            return Err(format!(
                "`{segment}` is not a placeholder\nhelp: its name can have letters, digits, `_` and `-`"
            ));
        }
        return Ok(Piece::Placeholder(name.to_owned()));
    }
    if segment.contains(['{', '}']) {
        return Err(format!(
            "`{segment}` is not a placeholder\nhelp: a placeholder is a whole segment, as in \
             `/{{out_trade_no}}/`"
        ));
    }
    if let Some(name) = segment.strip_prefix(':') {
        return Err(format!(
            "`{segment}` is not a placeholder\nhelp: write `{{{name}}}`"
        ));
    }
    if matches!(segment, "." | "..") {
        return Err(format!(
            "the path has the segment `{segment}`, which HTTP clients resolve\nhelp: write the path \
             without it"
        ));
    }
    match segment.chars().find(|c| !is_plain(*c)) {
        Some(wrong) => Err(format!(
            "a path cannot have `{wrong}`\nhelp: use letters, digits, `-`, `.`, `_` and `~`; for a \
             value that varies write a placeholder, as in `{{out_trade_no}}`"
        )),
        None => Ok(Piece::Literal(segment.to_owned())),
    }
}

/// RFC 3986's unreserved characters, which are sent as they are.
fn is_plain(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_' | '~')
}
