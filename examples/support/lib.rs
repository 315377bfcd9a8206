//! The server of the examples: WeChat Pay itself if a merchant's credentials are in the
//! environment, else an embedded sandbox.

use std::error::Error;
use std::fmt;
use std::process::ExitCode;

use wechatpay::{ApiV3Key, Client, Merchant, PlatformKeys, PrivateKey, PublicKey};
use wechatpay_sandbox::Sandbox;

const MCHID: &str = "WECHATPAY_MCHID";
const SERIAL_NO: &str = "WECHATPAY_SERIAL_NO";
const PRIVATE_KEY: &str = "WECHATPAY_PRIVATE_KEY";
const APIV3_KEY: &str = "WECHATPAY_APIV3_KEY";
const PUBLIC_KEY_ID: &str = "WECHATPAY_PUBLIC_KEY_ID";
const PUBLIC_KEY: &str = "WECHATPAY_PUBLIC_KEY";

const ALL: [&str; 6] = [
    MCHID,
    SERIAL_NO,
    PRIVATE_KEY,
    APIV3_KEY,
    PUBLIC_KEY_ID,
    PUBLIC_KEY,
];

/// The server that an example talks to.
pub enum Peer {
    /// WeChat Pay itself.
    WeChatPay(Client),
    /// A sandbox in this process, which stops when it is dropped.
    Sandbox(Client, Sandbox),
}

/// The error if some of the variables are set and others are not.
#[derive(Debug, PartialEq, Eq)]
pub struct HalfSet {
    /// The names of those that are not set.
    pub missing: Vec<&'static str>,
}

impl Peer {
    /// Reads the environment.
    ///
    /// # Errors
    /// When some variables are set and others are not, when a key in one is wrong, or when the
    /// sandbox cannot start.
    pub async fn from_env() -> Result<Self, Box<dyn Error>> {
        let variable = |name: &str| std::env::var(name).ok();
        if let Some(client) = client_from(variable)? {
            return Ok(Self::WeChatPay(client));
        }
        let sandbox = Sandbox::start().await?;
        Ok(Self::Sandbox(sandbox.client().build()?, sandbox))
    }

    /// The client for this server.
    #[must_use]
    pub fn client(&self) -> &Client {
        match self {
            Self::WeChatPay(client) | Self::Sandbox(client, _) => client,
        }
    }
}

impl fmt::Display for Peer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::WeChatPay(client) => write!(
                f,
                "Talking to WeChat Pay itself, as merchant {}.",
                client.merchant().id()
            ),
            Self::Sandbox(_, sandbox) => write!(
                f,
                "No WECHATPAY_… variables are set, so this talks to a sandbox in this process, at \
                 {}.\n(Set {} to talk to WeChat Pay itself.)",
                sandbox.base_url(),
                ALL.join(", ")
            ),
        }
    }
}

/// Prints the error of an example, with its causes.
pub fn report(outcome: Result<(), Box<dyn Error>>) -> ExitCode {
    let Err(error) = outcome else {
        return ExitCode::SUCCESS;
    };
    let mut message = format!("error: {error}");
    let mut source = error.source();
    while let Some(cause) = source {
        message += &format!("\n  because: {cause}");
        source = cause.source();
    }
    eprintln!("{message}");
    ExitCode::FAILURE
}

/// The client that the variables configure; `None` if no variable is set.
fn client_from(
    variable: impl Fn(&str) -> Option<String>,
) -> Result<Option<Client>, Box<dyn Error>> {
    let get = |name| variable(name).filter(|value| !value.trim().is_empty());
    let missing: Vec<_> = ALL.into_iter().filter(|name| get(name).is_none()).collect();
    if missing.len() == ALL.len() {
        return Ok(None);
    }
    let set = |name| {
        get(name).ok_or_else(|| HalfSet {
            missing: missing.clone(),
        })
    };
    let (mchid, serial_no) = (set(MCHID)?, set(SERIAL_NO)?);
    let (private_key, apiv3_key) = (set(PRIVATE_KEY)?, set(APIV3_KEY)?);
    let (public_key_id, public_key) = (set(PUBLIC_KEY_ID)?, set(PUBLIC_KEY)?);

    let private_key = PrivateKey::from_pem(pem(PRIVATE_KEY, private_key)?)?;
    let public_key = PublicKey::from_pem(pem(PUBLIC_KEY, public_key)?)?;
    let merchant =
        Merchant::new(&mchid, &serial_no, private_key)?.with_apiv3_key(ApiV3Key::new(apiv3_key)?);
    let client = Client::builder()
        .merchant(merchant)
        .platform_keys(PlatformKeys::public_key(&public_key_id, public_key)?)
        .build()?;
    Ok(Some(client))
}

/// The value itself if it is PEM, else the content of the file that it names.
fn pem(name: &str, value: String) -> Result<Vec<u8>, Box<dyn Error>> {
    if value.contains("-----BEGIN") {
        return Ok(value.into_bytes());
    }
    // The value is not shown, since it may be a key in another form.
    std::fs::read(value).map_err(|error| {
        format!("{name} is neither PEM nor a file that can be read: {error}").into()
    })
}

impl fmt::Display for HalfSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "some WECHATPAY_… variables are missing; also set {} (or none of them, for the sandbox)",
            self.missing.join(", ")
        )
    }
}

impl Error for HalfSet {}

#[cfg(test)]
mod tests {
    use super::*;

    const KEYS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../sandbox/keys");

    fn complete(name: &str) -> Option<String> {
        Some(match name {
            MCHID => "1900000001".to_owned(),
            SERIAL_NO => "5A9D".to_owned(),
            PRIVATE_KEY => format!("{KEYS}/merchant_key.pem"),
            APIV3_KEY => "0123456789abcdef0123456789abcdef".to_owned(),
            PUBLIC_KEY_ID => "PUB_KEY_ID_01".to_owned(),
            PUBLIC_KEY => {
                std::fs::read_to_string(format!("{KEYS}/platform_public_key.pem")).unwrap()
            }
            _ => return None,
        })
    }

    #[test]
    fn no_variable_means_sandbox() {
        assert!(client_from(|_| None).unwrap().is_none());
        assert!(client_from(|_| Some(String::new())).unwrap().is_none());
    }

    #[test]
    fn all_variables_make_a_client_from_pem_or_path() {
        let client = client_from(complete).unwrap().unwrap();
        assert_eq!(client.merchant().id(), "1900000001");
        assert_eq!(client.merchant().serial_number(), "5A9D");
    }

    #[test]
    fn a_half_set_environment_names_what_is_missing() {
        let half = |name: &str| complete(name).filter(|_| name != SERIAL_NO && name != PUBLIC_KEY);
        let error = client_from(half).unwrap_err();
        assert_eq!(
            error.downcast_ref(),
            Some(&HalfSet {
                missing: vec![SERIAL_NO, PUBLIC_KEY]
            })
        );
        assert!(
            error
                .to_string()
                .contains("WECHATPAY_SERIAL_NO, WECHATPAY_PUBLIC_KEY")
        );
    }

    #[test]
    fn a_key_that_is_no_file_is_named_but_not_shown() {
        let wrong = |name: &str| match name {
            PRIVATE_KEY => Some("MIIEvAIBADANsecret".to_owned()),
            name => complete(name),
        };
        let message = client_from(wrong).unwrap_err().to_string();
        assert!(message.contains(PRIVATE_KEY), "{message}");
        assert!(!message.contains("secret"), "{message}");
    }
}
