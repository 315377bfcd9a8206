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

/// Takes a path apart. The errors say what to write instead.
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
                    errors.push(format!(
                        "the placeholder `{segment}` stands in the path twice"
                    ));
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
    if path.contains("://") {
        return vec![
            "a path stands here, not a URL\nhelp: write what follows the host, such as `/v3/…`; \
             the host is the client's base URL"
                .to_owned(),
        ];
    }
    if let Some((before, _)) = path.split_once('?') {
        errors.push(format!(
            "the path has a query string\nhelp: write `{before}` and make every query parameter a \
             field (with `#[wechatpay(query)]` unless this is a GET or a DELETE)"
        ));
    }
    if path.contains('#') {
        errors.push(
            "the path has a fragment, which is never sent\nhelp: remove what begins with `#`"
                .to_owned(),
        );
    }
    if !PREFIXES.iter().any(|prefix| path.starts_with(prefix)) {
        let hint = match path.trim_start_matches('/') {
            rest if rest.starts_with("v3/") => format!("write `/{rest}`"),
            _ => {
                "the paths of APIv3 begin `/v3/`; overseas ones `/hk/v3/` or `/global/v3/`; brand \
                  merchants' own `/brand/`"
                    .to_owned()
            }
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
                "`{segment}` is not a placeholder: a name consists of letters, digits, `_` and `-`"
            ));
        }
        return Ok(Piece::Placeholder(name.to_owned()));
    }
    if segment.contains(['{', '}']) {
        return Err(format!(
            "the braces in `{segment}` do not make a placeholder\nhelp: a placeholder is a whole \
             segment, as in `/{{out_trade_no}}/`"
        ));
    }
    if matches!(segment, "." | "..") {
        return Err(format!(
            "the segment `{segment}` would be resolved before it is sent\nhelp: write the path that is \
             meant"
        ));
    }
    match segment.chars().find(|c| !is_plain(*c)) {
        Some(wrong) => Err(format!(
            "`{wrong}` cannot stand in a path\nhelp: letters, digits, `-`, `.`, `_` and `~` can; a \
             value that varies is a field, which is percent-encoded"
        )),
        None => Ok(Piece::Literal(segment.to_owned())),
    }
}

/// RFC 3986's unreserved characters, which are sent as they are.
fn is_plain(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_' | '~')
}
