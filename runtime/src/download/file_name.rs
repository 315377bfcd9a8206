//! The name that a response suggests for its file (RFC 6266).

use http::HeaderValue;
use percent_encoding::percent_decode_str;

/// The name in a `Content-Disposition` header; `None` where it holds none that is fit for a file.
pub(super) fn suggested(disposition: &HeaderValue) -> Option<String> {
    // A name beyond ASCII comes percent-encoded, or in UTF-8 as it is.
    let parameters = parameters(std::str::from_utf8(disposition.as_bytes()).ok()?);
    let named = |wanted: &str| {
        let mut parameters = parameters.iter();
        parameters.find_map(|(name, value)| name.eq_ignore_ascii_case(wanted).then_some(value))
    };
    let extended = named("filename*").and_then(|value| decode_extended(value));
    let name = extended.or_else(|| named("filename").cloned())?;
    // Whoever wrote the header does not choose the folder, nor, on Windows, the drive.
    let name = name.rsplit(['/', '\\', ':']).next()?.trim();
    let is_fit = !matches!(name, "" | "." | "..") && !name.contains(misleads);
    is_fit.then(|| name.to_owned())
}

/// Letters that are not seen, or that change how others are seen.
fn misleads(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// `UTF-8''%E8%B4%A6%E5%8D%95.csv` (RFC 8187).
fn decode_extended(value: &str) -> Option<String> {
    let (charset, rest) = value.split_once('\'')?;
    let (_language, encoded) = rest.split_once('\'')?;
    if !charset.eq_ignore_ascii_case("utf-8") {
        return None;
    }
    let decoded = percent_decode_str(encoded).decode_utf8().ok()?;
    Some(decoded.into_owned())
}

/// The pairs after `attachment;`, unquoted.
fn parameters(disposition: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = disposition.split_once(';').map_or("", |(_, rest)| rest);
    while let Some((name, after)) = rest.split_once('=') {
        let (value, after) = match after.trim_start().strip_prefix('"') {
            Some(quoted) => unquote(quoted),
            None => {
                let (value, after) = after.split_once(';').unwrap_or((after, ""));
                (value.trim().to_owned(), after)
            }
        };
        found.push((name.trim().to_owned(), value));
        rest = after.trim_start().trim_start_matches(';');
    }
    found
}

/// Reads up to the closing quotation mark; gives what follows too.
fn unquote(quoted: &str) -> (String, &str) {
    let mut value = String::new();
    let mut letters = quoted.char_indices();
    while let Some((position, letter)) = letters.next() {
        match letter {
            '"' => return (value, &quoted[position + 1..]),
            '\\' => value.extend(letters.next().map(|(_, escaped)| escaped)),
            letter => value.push(letter),
        }
    }
    (value, "")
}
