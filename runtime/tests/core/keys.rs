//! Keys, certificates and ids as people paste them. The files were made by OpenSSL.

use std::collections::HashSet;
use std::sync::LazyLock;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use proptest::prelude::*;
use wechatpay::{ApiV3Key, Certificate, Error, ErrorKind, Merchant, PrivateKey, PublicKey};

use crate::support::{data, sandbox_key};

const SERIAL: &str = "5A9DB0A51B5E57A9D10000000000000000000001";

/// Read once: reading a key takes long in a test.
static KEY: LazyLock<PrivateKey> =
    LazyLock::new(|| PrivateKey::from_pem(sandbox_key("merchant_key.pem")).unwrap());

/// The base64 of a PEM file with one section, line by line.
fn base64_lines(pem: &str) -> Vec<&str> {
    pem.lines().filter(|line| !line.starts_with('-')).collect()
}

fn der(pem: &str) -> Vec<u8> {
    STANDARD.decode(base64_lines(pem).concat()).unwrap()
}

/// A PEM file in every form in which it is read.
fn forms(pem: &str) -> Vec<(&'static str, Vec<u8>)> {
    let lines = base64_lines(pem);
    let bare = lines.concat();
    let begin = pem.lines().next().unwrap();
    let end = pem.lines().last().unwrap();
    let quoted_lines: Vec<_> = pem.lines().map(|line| format!("\"{line}\\n\"\n")).collect();
    let forms = [
        ("as it is", pem.to_owned()),
        ("without the last line break", pem.trim_end().to_owned()),
        ("Windows", pem.replace('\n', "\r\n")),
        ("old Mac", pem.replace('\n', "\r")),
        ("byte order mark", format!("\u{FEFF}{pem}")),
        ("escaped line breaks", pem.replace('\n', "\\n")),
        ("escaped Windows line breaks", pem.replace('\n', "\\r\\n")),
        ("twice escaped line breaks", pem.replace('\n', "\\\\n")),
        ("JSON of PHP", pem.replace('\n', "\\n").replace('/', "\\/")),
        (
            "backslashes at the ends of lines",
            pem.replace('\n', "\\\n"),
        ),
        ("one line", pem.replace('\n', "")),
        ("one line with blanks", pem.replace('\n', " ")),
        ("without any blank", pem.replace(['\n', ' '], "")),
        ("indented", pem.replace('\n', "\n    ")),
        (
            "indented from the first line on",
            format!("\t{}", pem.replace('\n', "\n\t")),
        ),
        ("blank lines", pem.replace('\n', "\n\n")),
        ("quoted", format!("\"{pem}\"")),
        (
            "quoted, in an environment file",
            format!("'{}'", pem.replace('\n', "\\n")),
        ),
        ("quoted line by line", quoted_lines.concat()),
        ("typographic quotation marks", format!("“{pem}”")),
        ("after a name", format!("private_key: {pem}")),
        ("bare base64", bare.clone()),
        ("bare base64 in lines", lines.join("\n")),
        ("bare base64 in Windows lines", lines.join("\r\n")),
        ("bare base64 in escaped lines", lines.join("\\n")),
        (
            "bare base64, indented",
            format!("  {}\n", lines.join("\n  ")),
        ),
        ("bare base64, quoted", format!("\"{bare}\"\n")),
        (
            "bare base64 without padding",
            bare.trim_end_matches('=').to_owned(),
        ),
        (
            "a frame that lost dashes",
            pem[2..pem.trim_end().len() - 2].to_owned(),
        ),
        ("a wrong END", pem.replace(end, "-----END SOMETHING-----")),
        (
            "a wrong label",
            pem.replace(begin, "-----BEGIN SOMETHING-----"),
        ),
        ("the file in base64", STANDARD.encode(pem)),
    ];
    let der = ("DER", der(pem));
    let forms = forms.map(|(name, form)| (name, form.into_bytes()));
    forms.into_iter().chain([der]).collect()
}

/// PEM under another label.
fn relabelled(pem: &str, from: &str, to: &str) -> String {
    assert!(pem.contains(from));
    pem.replace(from, to)
}

#[test]
fn a_private_key_is_read_in_every_form() {
    let pkcs8 = sandbox_key("merchant_key.pem");
    let pkcs1 = data("pkcs1_key.pem");
    let expected = KEY.sign(b"m").unwrap();
    let read = |name: &str, form: &[u8]| {
        let key = PrivateKey::from_pem(form).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(key.sign(b"m").unwrap(), expected, "{name}");
    };
    for pem in [&pkcs8, &pkcs1] {
        for (name, form) in forms(pem) {
            read(name, &form);
        }
    }
    for (pem, label, wrong) in [
        (&pkcs8, "PRIVATE KEY", "RSA PRIVATE KEY"),
        (&pkcs1, "RSA PRIVATE KEY", "PRIVATE KEY"),
        (&pkcs1, "RSA PRIVATE KEY", "EC PRIVATE KEY"),
    ] {
        read(wrong, relabelled(pem, label, wrong).as_bytes());
    }
}

#[test]
fn a_public_key_is_read_in_every_form() {
    let signature = PrivateKey::from_pem(sandbox_key("platform_key.pem"))
        .and_then(|key| key.sign(b"m"))
        .unwrap();
    let spki = sandbox_key("platform_public_key.pem");
    let pkcs1 = data("pkcs1_public_key.pem");
    for pem in [
        relabelled(&spki, "PUBLIC KEY", "RSA PUBLIC KEY"),
        relabelled(&pkcs1, "RSA PUBLIC KEY", "PUBLIC KEY"),
        spki,
        pkcs1,
    ] {
        for (name, form) in forms(&pem) {
            let key = PublicKey::from_pem(form).unwrap_or_else(|error| panic!("{name}: {error}"));
            key.verify(b"m", &signature).expect(name);
        }
    }
}

#[cfg(any(feature = "sensitive", feature = "aws-lc-rs"))]
#[tokio::test]
async fn a_key_of_pkcs1_encrypts_and_decrypts() {
    let public = PublicKey::from_pem(data("pkcs1_public_key.pem")).unwrap();
    let key = relabelled(&sandbox_key("platform_key.pem"), "PRIVATE", "RSA PRIVATE");
    let key = PrivateKey::from_pem(key).unwrap();
    let merchant = Merchant::new("1900000001", SERIAL, key).unwrap();
    let ciphertext = public.encrypt("张三").unwrap();
    assert_eq!(
        merchant.decrypt(&ciphertext).await.unwrap().expose(),
        "张三"
    );
}

#[test]
fn a_certificate_is_read_in_every_form() {
    for (name, form) in forms(&sandbox_key("merchant_certificate.pem")) {
        let read = Certificate::from_pem(form).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(read.serial_number(), SERIAL, "{name}");
    }
}

#[test]
fn what_openssl_prints_around_them_is_left_out() {
    let expected = KEY.sign(b"m").unwrap();
    let bags = data("bag_attributes.pem");
    let key = PrivateKey::from_pem(&bags).unwrap();
    assert_eq!(key.sign(b"m").unwrap(), expected);
    for pem in [bags, data("certificate_text.pem")] {
        assert_eq!(Certificate::from_pem(pem).unwrap().serial_number(), SERIAL);
    }
    // A name in GBK.
    let mut pem = b"friendlyName: \xD6\xA7\xB8\xB6\n".to_vec();
    pem.extend(sandbox_key("merchant_key.pem").bytes());
    PrivateKey::from_pem(pem).unwrap();
}

#[test]
fn a_damaged_section_does_not_hide_a_whole_one() {
    let key = sandbox_key("merchant_key.pem");
    let certificate = sandbox_key("merchant_certificate.pem");
    let cut_short = &certificate[..certificate.len() / 2];
    PrivateKey::from_pem(format!("{cut_short}\n{key}")).unwrap();
    PrivateKey::from_pem(format!("{}{key}", data("encrypted_key.pem"))).unwrap();
    Certificate::from_pem(format!("{}{certificate}", data("encrypted_key.pem"))).unwrap();
}

/// Nothing of the input is shown, beside what is part of the message anyway.
#[track_caller]
fn refused<T>(result: Result<T, Error>, expected: &str, input: impl AsRef<[u8]>) {
    let Err(error) = result else {
        panic!("nothing was refused: {expected}");
    };
    assert_eq!(error.kind(), ErrorKind::Config);
    let message = error.to_string();
    assert!(message.contains(expected), "{message}");
    assert_eq!(shown(&error, input.as_ref()), None, "{error:?}");
}

/// A run of 8 characters of the input that an error shows.
fn shown<'a>(error: &Error, input: &'a [u8]) -> Option<&'a [u8]> {
    const LEN: usize = 8;
    // What the messages say of their own accord.
    const OWN: &str = "(the file apiclient_key.pem, which begins `-----BEGIN PRIVATE KEY-----`) \
                       (the file pub_key.pem, which begins `-----BEGIN PUBLIC KEY-----`) \
                       (the file apiclient_cert.pem, which begins `-----BEGIN CERTIFICATE-----`) \
                       merchant PUB_KEY_ID_";
    let message = format!("{error} {error:?}");
    let mut message: HashSet<_> = message.as_bytes().windows(LEN).collect();
    for own in OWN.as_bytes().windows(LEN) {
        message.remove(own);
    }
    input.windows(LEN).find(|run| message.contains(run))
}

#[test]
fn what_is_no_private_key_is_named() {
    let refused = |given: &[u8], expected: &str| {
        let expected = format!("{expected}; expected a private key (the file apiclient_key.pem");
        refused(PrivateKey::from_pem(given), &expected, given);
    };
    let encrypted = "found an encrypted private key (decrypt it first: `openssl pkey -in FILE`)";
    for (_, form) in forms(&data("encrypted_key.pem")) {
        refused(&form, encrypted);
    }
    let pkcs1 = data("encrypted_pkcs1_key.pem");
    for form in [pkcs1.replace('\n', "\\n"), pkcs1.replace('\n', " "), pkcs1] {
        refused(form.as_bytes(), encrypted);
    }
    for (_, form) in forms(&sandbox_key("merchant_certificate.pem")) {
        refused(&form, "found a certificate");
    }
    for (_, form) in forms(&sandbox_key("platform_public_key.pem")) {
        refused(&form, "found a public key");
    }
    for (_, form) in forms(&data("pkcs1_public_key.pem")) {
        refused(&form, "found a public key");
    }
    refused(
        data("certificate_request.pem").as_bytes(),
        "found a request for a certificate",
    );
    let both = sandbox_key("merchant_certificate.pem") + &sandbox_key("platform_public_key.pem");
    refused(
        both.repeat(2).as_bytes(),
        "found a certificate and a public key",
    );

    let pkcs12 = pkcs12();
    let expected = "found a PKCS#12 file, such as apiclient_cert.p12 (apiclient_key.pem and \
                    apiclient_cert.pem come with it)";
    refused(&pkcs12, expected);
    refused(STANDARD.encode(&pkcs12).as_bytes(), expected);
    // As some programs write it: without saying its length.
    let len_of_head = 4;
    let indefinite = [&[0x30, 0x80], &pkcs12[len_of_head..], &[0, 0]].concat();
    refused(&indefinite, expected);
    refused(
        b"-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXk=\n-----END OPENSSH PRIVATE KEY-----",
        "found PEM of another kind",
    );
}

fn pkcs12() -> Vec<u8> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/data/merchant.p12");
    std::fs::read(path).unwrap()
}

#[test]
fn what_is_no_public_key_or_certificate_is_named() {
    let certificate = sandbox_key("merchant_certificate.pem");
    refused(
        PublicKey::from_pem(&certificate),
        "found a certificate (`Certificate::from_pem(pem)?.public_key()` is its key); expected a \
         public key (the file pub_key.pem",
        &certificate,
    );
    for pem in [sandbox_key("merchant_key.pem"), data("pkcs1_key.pem")] {
        for (_, form) in forms(&pem) {
            refused(
                PublicKey::from_pem(&form),
                "found a private key; expected a public key",
                &form,
            );
            refused(
                Certificate::from_pem(&form),
                "found a private key; expected a certificate (the file apiclient_cert.pem",
                &form,
            );
        }
    }
    let request = data("certificate_request.pem");
    refused(
        Certificate::from_pem(&request),
        "found a request for a certificate; expected a certificate",
        &request,
    );
    refused(
        Certificate::from_pem(pkcs12()),
        "found a PKCS#12 file",
        pkcs12(),
    );
}

#[test]
fn what_is_neither_key_nor_certificate_is_named() {
    for path in [
        "apiclient_key.pem",
        "\"certs/apiclient_key.PEM\"\n",
        "/etc/wechatpay/secret-name",
        "./secret-name",
        "../secret-name",
        "~/secret-name",
        "C:\\certs\\new\\secret-name",
        "D:/secret-name",
        "apiclient_cert.p12",
    ] {
        refused(
            PrivateKey::from_pem(path),
            "this is the path of a file (pass what is in the file: `std::fs::read(path)?`); \
             expected a private key",
            path,
        );
    }
    for mark in [false, true] {
        let pem = sandbox_key("merchant_key.pem");
        let mark = mark.then_some('\u{FEFF}');
        let units: Vec<_> = mark
            .into_iter()
            .chain(pem.chars())
            .map(|it| it as u16)
            .collect();
        for bytes in [u16::to_le_bytes as fn(u16) -> [u8; 2], u16::to_be_bytes] {
            let utf16: Vec<_> = units.iter().copied().flat_map(bytes).collect();
            let expected = "this is UTF-16 (save the file as UTF-8); expected a private key";
            refused(PrivateKey::from_pem(&utf16), expected, &utf16);
        }
    }
    for empty in ["", "\n", "  ", "\"\"", "\u{FEFF}"] {
        refused(
            PrivateKey::from_pem(empty),
            "this is empty; expected",
            empty,
        );
    }
    for other in [
        "0123456789abcdef0123456789abcdef",
        "/a secret\nof two lines",
        SERIAL,
        "0\u{82}",
    ] {
        let expected = "this is neither PEM nor DER; expected a private key";
        refused(PrivateKey::from_pem(other), expected, other);
    }
}

#[test]
fn what_is_damaged_is_named() {
    let pem = sandbox_key("merchant_key.pem");
    let lines: Vec<_> = pem.lines().collect();
    let in_pem = "found a key or certificate that is damaged or cut short; expected a private key";
    let without_first_line = [&lines[..1], &lines[2..]].concat().join("\n");
    let without_a_line = [&lines[..5], &lines[6..]].concat().join("\n");
    let with_a_star = pem.replacen("\n", "\n*", 3);
    for damaged in [
        lines[0],
        &lines[..9].join("\n"),
        &lines[..lines.len() - 1].join("\n"),
        &without_first_line,
        &without_a_line,
        &with_a_star,
    ] {
        refused(PrivateKey::from_pem(damaged), in_pem, damaged);
    }
    let bare = base64_lines(&pem).concat();
    let expected = "this is damaged or cut short; expected a private key";
    for len in [64, 101, bare.len() - 10, bare.len() - 3] {
        refused(PrivateKey::from_pem(&bare[..len]), expected, &bare[..len]);
    }
    let der = der(&pem);
    refused(PrivateKey::from_pem(&der[..der.len() - 1]), expected, &der);
    let longer = [&der[..], b"\n"].concat();
    refused(PrivateKey::from_pem(&longer), expected, &longer);

    // The frame of the DER is whole; a number in it is another one.
    let mut inconsistent = der;
    let middle = inconsistent.len() / 2;
    inconsistent[middle] ^= 1;
    refused(
        PrivateKey::from_pem(&inconsistent),
        "the private key is damaged: it does not decode as a consistent RSA key",
        &inconsistent,
    );

    let certificate = sandbox_key("merchant_certificate.pem");
    let version_3 = b"\xA0\x03\x02\x01\x02";
    let mut version_9 = self::der(&certificate);
    let at = version_9.windows(5).position(|it| it == version_3).unwrap();
    version_9[at + 4] = 8;
    refused(
        Certificate::from_pem(&version_9),
        "the certificate is damaged: it is not valid X.509",
        &version_9,
    );
}

#[test]
fn a_key_that_is_not_rsa_is_named() {
    let ec = "key is an EC key, not an RSA key; WeChat Pay uses RSA of 2048 bits";
    let sm2 = "key is an SM2 key, not an RSA key; SM2 is not supported";
    for (file, expected) in [
        ("ec_key.pem", ec),
        ("ec_sec1_key.pem", ec),
        ("sm2_key.pem", sm2),
    ] {
        let pem = data(file);
        refused(
            PrivateKey::from_pem(&pem),
            &format!("private {expected}"),
            &pem,
        );
    }
    for (file, expected) in [("ec_public_key.pem", ec), ("sm2_public_key.pem", sm2)] {
        let pem = data(file);
        refused(
            PublicKey::from_pem(&pem),
            &format!("public {expected}"),
            &pem,
        );
    }
    let pem = data("ec_certificate.pem");
    refused(Certificate::from_pem(&pem), &format!("public {ec}"), &pem);
    // Ed25519, by the example of RFC 8410.
    let ed25519 = "MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC";
    refused(
        PrivateKey::from_pem(ed25519),
        "the private key is not an RSA key; WeChat Pay uses",
        ed25519,
    );
}

fn merchant(id: &str, serial_number: &str) -> Result<Merchant, Error> {
    Merchant::new(id, serial_number, KEY.clone())
}

#[test]
fn what_is_pasted_with_an_id_is_named() {
    for (wrong, expected) in [
        ("1900000001\n", "ends in a line break"),
        ("1900000001\r\n", "ends in a line break"),
        ("\n1900000001", "begins with a line break"),
        ("1900000001 ", "ends in a blank"),
        ("\t1900000001", "begins with a blank"),
        ("\u{3000}1900000001", "begins with a blank"),
        ("1900000001\u{A0}", "ends in a blank"),
        ("\u{FEFF}1900000001", "begins with an invisible character"),
        ("1900000001\u{200B}", "ends in an invisible character"),
        ("1900 000001", "contains a blank"),
        ("\"1900000001\"", "is in quotation marks"),
        ("“1900000001”", "is in quotation marks"),
        ("", "is empty"),
    ] {
        let named = format!("the merchant id {expected}");
        refused(merchant(wrong, SERIAL), &named, wrong);
        let named = format!("the brand id {expected}");
        refused(Merchant::brand(wrong, SERIAL, KEY.clone()), &named, wrong);
        let wrong = wrong.replace("1900", "5A9D").replace("000001", SERIAL);
        let named = format!("the serial number of the merchant certificate {expected}");
        refused(merchant("1900000001", &wrong), &named, &wrong);
    }
    for wrong in [
        "19000000O1",
        "１９００００００００１",
        "-1900000001",
        "1900000001;",
    ] {
        refused(
            merchant(wrong, SERIAL),
            "the merchant id is not a number",
            wrong,
        );
    }
}

#[test]
fn a_serial_number_in_another_notation_is_named() {
    // What Java's `BigInteger` prints for SERIAL.
    let decimal = "517325774315608406587232686057892427210302685185";
    let colons = "5a:9d:b0:a5:1b:5e:57:a9:d1:00:00:00:00:00:00:00:00:00:00:01";
    for (wrong, expected) in [
        (
            decimal,
            "has more than 40 digits: this looks decimal, and WeChat Pay writes it in hexadecimal",
        ),
        (&format!("{SERIAL}0"), "has more than 40 digits"),
        (colons, "contains colons; remove them"),
        (
            &format!("serial={SERIAL}"),
            "begins with `serial=`; remove that",
        ),
        (
            "PUB_KEY_ID_0119000000012024",
            "is the id of WeChat Pay's public key instead",
        ),
        (&format!("0x{SERIAL}"), "is not hexadecimal"),
    ] {
        let expected = format!(
            "the serial number of the merchant certificate {expected}; `openssl x509 -in \
             apiclient_cert.pem -noout -serial` prints it"
        );
        refused(merchant("1900000001", wrong), &expected, wrong);
    }
    for right in [SERIAL, "5a9d", "1234567890123456789012345678901234567890"] {
        let read = merchant("1900000001", right).unwrap();
        assert_eq!(read.serial_number(), right.to_ascii_uppercase());
    }
}

#[test]
fn what_is_pasted_with_an_apiv3_key_is_named() {
    let right = "0123456789abcdefGHIJKLMNOPQRSTUV";
    for (wrong, expected) in [
        (
            format!("{right}\n"),
            "has 33 bytes instead of 32 and ends in a line break; it is set",
        ),
        (
            format!("{right}\r\n"),
            "has 34 bytes instead of 32 and ends in a line break; it is set",
        ),
        (
            format!(" {right}"),
            "has 33 bytes instead of 32 and begins with a blank",
        ),
        (
            format!("\"{right}\""),
            "has 34 bytes instead of 32 and is in quotation marks",
        ),
        (
            format!("\u{FEFF}{right}"),
            "has 35 bytes instead of 32 and begins with an invisible",
        ),
        (
            right[..31].to_owned(),
            "has 31 bytes instead of 32; it is set on the merchant platform",
        ),
        (
            format!("{right}0"),
            "has 33 bytes instead of 32; it is set on the merchant platform",
        ),
        (
            String::new(),
            "has 0 bytes instead of 32; it is set on the merchant platform",
        ),
        // 32 bytes, and yet not the key.
        (
            format!("{}\n", &right[..31]),
            "the APIv3 key ends in a line break",
        ),
        (
            format!("'{}'", &right[..30]),
            "the APIv3 key is in quotation marks",
        ),
        (right.replace('8', " "), "the APIv3 key contains a blank"),
    ] {
        refused(ApiV3Key::new(&wrong), expected, &wrong);
    }
    ApiV3Key::new(right).unwrap();
    ApiV3Key::new([0xFF; 32]).unwrap();
}

/// What a message must not show: the input, 8 characters at a time.
fn shows_nothing(input: &[u8]) -> Result<(), TestCaseError> {
    let text = String::from_utf8_lossy(input);
    let errors = [
        PrivateKey::from_pem(input).err(),
        PublicKey::from_pem(input).err(),
        Certificate::from_pem(input).err(),
        ApiV3Key::new(input).err(),
        merchant(&text, SERIAL).err(),
        merchant("1900000001", &text).err(),
    ];
    for error in errors.into_iter().flatten() {
        prop_assert_eq!(shown(&error, input), None, "{:?}", error);
    }
    Ok(())
}

/// A file with a key or a certificate, in one of its forms.
fn any_form() -> impl Strategy<Value = Vec<u8>> {
    let files = [
        sandbox_key("merchant_key.pem"),
        sandbox_key("merchant_certificate.pem"),
        sandbox_key("platform_public_key.pem"),
        data("pkcs1_key.pem"),
        data("pkcs1_public_key.pem"),
        data("encrypted_key.pem"),
        data("sm2_key.pem"),
    ];
    let forms: Vec<_> = files.iter().flat_map(|pem| forms(pem)).collect();
    prop::sample::select(forms).prop_map(|(_, form)| form)
}

proptest! {
    #[test]
    fn an_altered_key_is_never_shown(
        form in any_form(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..4), 1..4),
    ) {
        let mut form = form;
        for (position, byte, change) in changes {
            if form.is_empty() {
                break;
            }
            let position = position.index(form.len());
            match change {
                0 => form[position] = byte,
                1 => form.insert(position, byte),
                2 => drop(form.remove(position)),
                _ => form.truncate(position + 1),
            }
        }
        shows_nothing(&form)?;
    }

    #[test]
    fn pieces_of_pem_are_never_shown(
        pieces in prop::collection::vec(
            prop_oneof![
                prop::sample::select(vec![
                    "-----BEGIN ", "-----END ", "-----", "PRIVATE KEY", "CERTIFICATE", "\n", "\\n",
                    "\"", "MII", "Proc-Type: 4,ENCRYPTED", ".pem", "/", "\u{FEFF}",
                ]).prop_map(|it| it.as_bytes().to_vec()),
                prop::collection::vec(any::<u8>(), 0..20),
                "[A-Za-z0-9+/=]{0,40}".prop_map(String::into_bytes),
            ],
            0..12,
        ),
    ) {
        shows_nothing(&pieces.concat())?;
    }

    #[test]
    fn nothing_is_shown_of_anything(noise in prop::collection::vec(any::<u8>(), 0..200)) {
        shows_nothing(&noise)?;
    }

    /// The form of a DER, with noise in place of its numbers.
    #[test]
    fn no_der_panics(
        frame in prop::sample::select(vec![
            &b"\x02\x01\x00\x30\x0D\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x01\x01\x05\x00\x04"[..],
            b"\x30\x0D\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x01\x01\x05\x00\x03",
            b"\x02\x01\x00\x02",
            b"\x30",
            b"",
        ]),
        noise in prop::collection::vec(any::<u8>(), 0..300),
    ) {
        let content = [frame, &noise].concat();
        let len = u16::try_from(content.len()).unwrap().to_be_bytes();
        let der = [&[0x30, 0x82], &len[..], &content].concat();
        shows_nothing(&der)?;
        prop_assert!(PrivateKey::from_pem(&der).is_err());
    }
}
