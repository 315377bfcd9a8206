//! Splits names into words, joins words to names, makes words singular or plural.

/// Words that the documentation writes without a separator.
const COMPOUNDS: &[(&str, &[&str])] = &[
    ("apply4sub", &["apply", "for", "sub"]),
    ("authcode", &["auth", "code"]),
    ("authinfo", &["auth", "info"]),
    ("billdownload", &["bill", "download"]),
    ("bindrecipient", &["bind", "recipient"]),
    ("brandstore", &["brand", "store"]),
    (
        "changecustompagestatus",
        &["change", "custom", "page", "status"],
    ),
    (
        "changegoldplanstatus",
        &["change", "gold", "plan", "status"],
    ),
    ("couponcode", &["coupon", "code"]),
    ("customentrance", &["custom", "entrance"]),
    ("dayendbalance", &["day", "end", "balance"]),
    ("elecsign", &["electronic", "signature"]),
    ("elecvoucherfile", &["electronic", "voucher", "file"]),
    ("enddaybalance", &["end", "day", "balance"]),
    ("eduschoolpay", &["edu", "school", "pay"]),
    ("fapiaomerchant", &["fapiao", "merchant"]),
    ("fundflowbill", &["fund", "flow", "bill"]),
    ("getspinviteurl", &["get", "sp", "invite", "url"]),
    ("goldplan", &["gold", "plan"]),
    ("historys", &["histories"]),
    (
        "listspinvitemchinfo",
        &["list", "sp", "invite", "mch", "info"],
    ),
    (
        "mchcontactalterapplyment",
        &["mch", "contact", "alter", "applyment"],
    ),
    (
        "mchsubjectalterapplyment",
        &["mch", "subject", "alter", "applyment"],
    ),
    ("mchtransfer", &["mch", "transfer"]),
    ("mchwithdraw", &["mch", "withdraw"]),
    ("membercard", &["member", "card"]),
    (
        "merchantnamealterapplyment",
        &["merchant", "name", "alter", "applyment"],
    ),
    (
        "merchantshoppingreceiptjumpinfo",
        &["merchant", "shopping", "receipt", "jump", "info"],
    ),
    ("miniprogram", &["mini", "program"]),
    ("payafter", &["pay", "after"]),
    ("paygiftactivity", &["pay", "gift", "activity"]),
    ("paymentrefundsuccess", &["payment", "refund", "success"]),
    ("paymentsuccess", &["payment", "success"]),
    ("pendingmessage", &["pending", "message"]),
    ("phonenumber", &["phone", "number"]),
    ("prepaidmessage", &["prepaid", "message"]),
    ("profitsharing", &["profit", "sharing"]),
    ("qqwalletbill", &["qq", "wallet", "bill"]),
    ("quotacardexpired", &["quota", "card", "expired"]),
    ("realname", &["real", "name"]),
    ("registerdeductinfo", &["register", "deduct", "info"]),
    ("recv", &["receive"]),
    ("returnorder", &["return", "order"]),
    ("risktrade", &["risk", "trade"]),
    ("serviceorder", &["service", "order"]),
    (
        "servicepayondeliveryorder",
        &["service", "pay", "on", "delivery", "order"],
    ),
    ("servicequota", &["service", "quota"]),
    ("shoppingreceipt", &["shopping", "receipt"]),
    ("signfile", &["signed", "file"]),
    ("smartretail", &["smart", "retail"]),
    ("sncode", &["sn", "code"]),
    ("speakerorder", &["speaker", "order"]),
    ("taxies", &["taxis"]),
    ("tradebill", &["trade", "bill"]),
    ("unbindrecipient", &["unbind", "recipient"]),
    ("usercard", &["user", "card"]),
    ("withdrawl", &["withdrawal"]),
];

/// Words that look like a plural but are none.
const SINGULARS: &[&str] = &[
    "bonus",
    "credentials",
    "customs",
    "gas",
    "goods",
    "gps",
    "has",
    "ios",
    "is",
    "news",
    "pos",
    "previous",
    "qs",
    "rights",
    "series",
    "sms",
    "sos",
    "status",
    "this",
    "us",
];

/// The words of a name, in lower case. They are the same for `trade_state`, `trade-state`,
/// `TRADE_STATE` and `tradeState`.
pub(crate) fn words(name: &str) -> Vec<String> {
    let parts = name.split(|c: char| !c.is_alphanumeric());
    parts
        .filter(|part| !part.is_empty())
        .flat_map(tokens)
        .map(|word| word.to_lowercase())
        .collect()
}

/// The words of a segment of a path, or of a type of event, some of which are written together.
pub(crate) fn split_words(name: &str) -> Vec<String> {
    let split = |word: String| {
        let exact = COMPOUNDS.iter().find(|(compound, _)| *compound == word);
        let plural = || {
            let one = word.strip_suffix('s')?;
            COMPOUNDS.iter().find(|(compound, _)| *compound == one)
        };
        match (exact, plural()) {
            (Some((_, parts)), _) => parts.iter().map(ToString::to_string).collect(),
            (None, Some((_, parts))) => plural_of(parts),
            (None, None) => vec![word],
        }
    };
    words(name).into_iter().flat_map(split).collect()
}

fn plural_of(parts: &[&str]) -> Vec<String> {
    let mut parts: Vec<_> = parts.iter().map(ToString::to_string).collect();
    if let Some(last) = parts.last_mut() {
        last.push('s');
    }
    parts
}

/// The words of a name that [`camel`] made.
pub(crate) fn humps(camel: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for c in camel.chars() {
        match words.last_mut().filter(|_| !c.is_uppercase()) {
            Some(word) => word.push(c),
            None => words.push(c.to_lowercase().collect()),
        }
    }
    words
}

/// The parts of a name such as `payAuthNo`; a name in another form is one part.
fn tokens(token: &str) -> Vec<&str> {
    let mut starts = vec![0];
    let mut before = None;
    for (at, c) in token.char_indices() {
        if c.is_uppercase() && before.is_some_and(char::is_lowercase) {
            starts.push(at);
        }
        before = Some(c);
    }
    let ends = starts.iter().skip(1).copied().chain([token.len()]);
    let parts: Vec<_> = starts
        .iter()
        .zip(ends)
        .filter_map(|(start, end)| token.get(*start..end))
        .collect();
    let is_hump = |part: &&str| {
        let mut rest = part.chars().skip(1);
        part.len() > 1 && rest.all(|c| !c.is_uppercase())
    };
    if parts.iter().all(is_hump) {
        parts
    } else {
        vec![token]
    }
}

/// `["trade", "state"]` as `TradeState`.
pub(crate) fn camel<W: AsRef<str>>(words: &[W]) -> String {
    let mut camel = String::new();
    for word in words {
        let mut letters = word.as_ref().chars();
        camel.extend(letters.next().into_iter().flat_map(char::to_uppercase));
        camel.push_str(letters.as_str());
    }
    camel
}

/// The words with the last one in the singular.
pub(crate) fn singular(mut words: Vec<String>) -> Vec<String> {
    if let Some(last) = words.last_mut() {
        *last = singular_word(last);
    }
    words
}

fn singular_word(word: &str) -> String {
    if SINGULARS.contains(&word) {
        return word.to_owned();
    }
    if word == "taxis" {
        return "taxi".to_owned();
    }
    let stem = |suffix| word.strip_suffix(suffix);
    if let Some(stem) = stem("ies").filter(|stem| stem.len() > 1) {
        return format!("{stem}y");
    }
    if ["sses", "xes", "ches", "shes"]
        .iter()
        .any(|it| word.ends_with(it))
    {
        return word[..word.len() - 2].to_owned();
    }
    let no_plural = ["ss", "us", "is"].iter().any(|it| word.ends_with(it));
    match stem("s").filter(|stem| stem.len() > 2 && !no_plural) {
        Some(stem) => stem.to_owned(),
        None => word.to_owned(),
    }
}

/// Whether the last word is a plural.
pub(crate) fn is_plural(words: &[String]) -> bool {
    words
        .last()
        .is_some_and(|last| singular_word(last) != *last)
}

/// The words with the last one in the plural.
pub(crate) fn plural(words: Vec<String>) -> Vec<String> {
    let mut words = singular(words);
    if let Some(last) = words.last_mut() {
        let stem = last.strip_suffix('y');
        let stem = stem.filter(|stem| !stem.ends_with(['a', 'e', 'i', 'o', 'u']));
        *last = match stem {
            Some(stem) => format!("{stem}ies"),
            None if SINGULARS.contains(&last.as_str()) => last.clone(),
            None if ["s", "x", "ch", "sh"].iter().any(|it| last.ends_with(it)) => {
                format!("{last}es")
            }
            None => format!("{last}s"),
        };
    }
    words
}

#[cfg(test)]
mod tests {
    use super::{camel, plural, singular, split_words, words};

    #[test]
    fn every_spelling_is_taken_apart() {
        for name in [
            "trade_state",
            "trade-state",
            "TRADE_STATE",
            "tradeState",
            "trade state",
        ] {
            assert_eq!(camel(&words(name)), "TradeState", "{name}");
        }
        assert_eq!(camel(&words("iOS")), "Ios");
        assert_eq!(camel(&words("REchARGE")), "Recharge");
        assert_eq!(camel(&words("website__gov")), "WebsiteGov");
        assert_eq!(split_words("serviceorder"), ["service", "order"]);
        assert_eq!(split_words("returnorders"), ["return", "orders"]);
    }

    #[test]
    fn one_and_many() {
        for (many, one) in [
            ("entries", "entry"),
            ("batches", "batch"),
            ("addresses", "address"),
            ("purchases", "purchase"),
            ("coupons", "coupon"),
            ("histories", "history"),
            ("goods", "goods"),
            ("status", "status"),
        ] {
            assert_eq!(singular(vec![many.to_owned()]), [one]);
            assert_eq!(plural(vec![one.to_owned()]), [many]);
        }
    }
}
