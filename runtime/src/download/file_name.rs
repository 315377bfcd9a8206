//! The name that a response suggests for its file (RFC 6266).

use http::HeaderValue;
use percent_encoding::percent_decode_str;

/// The name in a `Content-Disposition` header; `None` if it has none that is safe to join to the path
/// of a folder, on any system.
pub(super) fn suggested(disposition: &HeaderValue) -> Option<String> {
    // A name beyond ASCII is percent-encoded in `filename*`, or plain UTF-8.
    let parameters = parameters(std::str::from_utf8(disposition.as_bytes()).ok()?);
    let named = |wanted: &str| {
        let mut parameters = parameters.iter();
        parameters.find_map(|(name, value)| name.eq_ignore_ascii_case(wanted).then_some(value))
    };
    let extended = named("filename*").and_then(|value| decode_extended(value));
    let name = extended.or_else(|| named("filename").cloned())?;
    // Whoever wrote the header does not choose the folder, nor, on Windows, the drive.
    let name = name.rsplit(['/', '\\', ':']).next()?.trim();
    is_safe(name).then(|| name.to_owned())
}

fn is_safe(name: &str) -> bool {
    // `.` and `..` are folders, and other names with a dot in front are hidden, such as `.bashrc`.
    // Windows removes a dot at the end, so the file would have another name.
    let has_outer_dot = name.starts_with('.') || name.ends_with('.');
    // What Windows has in no name, since it stands for others or for a pipe.
    let is_reserved = name.contains(['*', '?', '"', '<', '>', '|']);
    !name.is_empty()
        && !has_outer_dot
        && !is_reserved
        && !name.contains(misleads)
        && !is_device(name)
}

/// Windows opens a device in place of a file with such a name, whatever its extension.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default();
    let stem = stem.trim_end().to_ascii_uppercase();
    if matches!(
        stem.as_str(),
        "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$"
    ) {
        return true;
    }
    let number = stem
        .strip_prefix("COM")
        .or_else(|| stem.strip_prefix("LPT"));
    // Superscript digits count, too.
    let is_number =
        |it: &str| matches!(it, "¹" | "²" | "³") || it.parse::<u8>().is_ok_and(|it| it < 10);
    number.is_some_and(is_number)
}

/// Characters that cannot be seen, or that change the order in which others are shown: Unicode's
/// `Default_Ignorable_Code_Point`, the separators of lines, and a blank that looks like none.
fn misleads(letter: char) -> bool {
    letter.is_control()
        || matches!(
            letter,
            '\u{ad}'
                | '\u{34f}'
                | '\u{61c}'
                | '\u{115f}'..='\u{1160}'
                | '\u{17b4}'..='\u{17b5}'
                | '\u{180b}'..='\u{180f}'
                | '\u{200b}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{2800}'
                | '\u{3164}'
                | '\u{fe00}'..='\u{fe0f}'
                | '\u{feff}'
                | '\u{ffa0}'
                | '\u{fff0}'..='\u{fff8}'
                | '\u{1bca0}'..='\u{1bca3}'
                | '\u{1d173}'..='\u{1d17a}'
                | '\u{e0000}'..='\u{e0fff}'
        )
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

/// The parameters after `attachment;`, without quotes.
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

/// Reads up to the closing quotation mark; also gives what follows it.
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
