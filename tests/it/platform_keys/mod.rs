//! The keys with which WeChat Pay signs: download, rotation, renewal, and what must never be lost
//! or believed.

mod certificates;
mod downloads;
mod model;
mod public_keys;
mod rotation;
mod saved;

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::{HeaderName, HeaderValue};
use rcgen::{CertificateParams, KeyPair, PKCS_RSA_SHA256, SerialNumber};
use serde_json::{Value, json};
use wechatpay::{ApiV3Key, Client, PlatformKeys};
use wechatpay_sandbox::PlatformIdentity::{self, FirstCertificate, SecondCertificate};
use wechatpay_sandbox::{Reply, Sandbox};

use crate::support::{CloseOrder, NOW, TestClock, sandbox_key};

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

const LIST: &str = "/v3/certificates";

/// The same request as the client's own.
#[wechatpay::endpoint(GET, "/v3/certificates", response = Value)]
struct List;

/// A platform certificate that a test made, over one of the sandbox's two keys.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Made {
    serial: String,
    pem: String,
    key: PlatformIdentity,
    effective: u64,
    expires: u64,
}

impl Made {
    /// The `number`th certificate, in force from `effective` to `expires` by itself and by the
    /// list.
    fn new(number: u8, effective: u64, expires: u64) -> Self {
        let (key, file) = if number.is_multiple_of(2) {
            (SecondCertificate, "platform_key_2.pem")
        } else {
            (FirstCertificate, "platform_key.pem")
        };
        let pair = KeyPair::from_pem_and_sign_algo(&sandbox_key(file), &PKCS_RSA_SHA256).unwrap();
        let mut params = CertificateParams::default();
        let serial = Self::serial_bytes(number);
        params.serial_number = Some(SerialNumber::from_slice(&serial));
        params.not_before = time(effective).into();
        params.not_after = time(expires).into();
        Self {
            serial: Self::serial(number),
            pem: params.self_signed(&pair).unwrap().pem(),
            key,
            effective,
            expires,
        }
    }

    fn serial(number: u8) -> String {
        let bytes = Self::serial_bytes(number);
        bytes.iter().map(|byte| format!("{byte:02X}")).collect()
    }

    fn serial_bytes(number: u8) -> [u8; 20] {
        let mut serial = [0xC0; 20];
        serial[0] = 0x7C;
        serial[19] = number;
        serial
    }

    /// A reply that this certificate's key signs, and whose signature names it.
    fn sign(&self, reply: Reply) -> Reply {
        let serial = HeaderValue::try_from(&self.serial).unwrap();
        let name = HeaderName::from_static("wechatpay-serial");
        reply.signed_by(self.key).header(name, serial)
    }

    /// An entry of the list, in force as the list says.
    fn entry(&self, effective: u64, expires: u64) -> Value {
        let nonce = "0123456789ab";
        let key = ApiV3Key::new(APIV3_KEY).unwrap();
        let ciphertext = key
            .encrypt(nonce, "certificate", self.pem.as_bytes())
            .unwrap();
        let rfc3339 = |seconds| {
            jiff::Timestamp::try_from(time(seconds))
                .unwrap()
                .to_string()
        };
        json!({
            "serial_no": self.serial,
            "effective_time": rfc3339(effective),
            "expire_time": rfc3339(expires),
            "encrypt_certificate": {
                "algorithm": "AEAD_AES_256_GCM",
                "nonce": nonce,
                "associated_data": "certificate",
                "ciphertext": ciphertext,
            },
        })
    }
}

fn time(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds)
}

const APIV3_KEY: &str = "sandbox-apiv3-key-DO-NOT-TRUST-0";

/// A list of these certificates, as WeChat Pay makes it.
fn list(certificates: &[&Made]) -> Reply {
    entries(
        certificates
            .iter()
            .map(|it| it.entry(it.effective, it.expires)),
    )
}

fn entries(entries: impl IntoIterator<Item = Value>) -> Reply {
    let entries: Vec<_> = entries.into_iter().collect();
    Reply::json(&json!({ "data": entries })).unwrap()
}

/// A sandbox in certificate mode, and a client of it that knows nothing yet.
struct Bench {
    clock: TestClock,
    sandbox: Sandbox,
    platform: PlatformKeys,
    client: Client,
}

impl Bench {
    async fn new() -> Self {
        Self::with(PlatformKeys::certificates()).await
    }

    async fn with(platform: PlatformKeys) -> Self {
        let clock = TestClock::at(NOW);
        let sandbox = Sandbox::start_at(clock.clone()).await.unwrap();
        sandbox.respond::<CloseOrder>(Reply::empty());
        for number in 0..=u8::MAX {
            sandbox.accept_platform_serial(Made::serial(number));
        }
        let client = client(&sandbox, &clock, &platform);
        Self {
            clock,
            sandbox,
            platform,
            client,
        }
    }

    /// Has these listed from now on, and the list and the other responses signed by one of them.
    fn serve(&self, listed: &[&Made], signer: &Made) {
        self.sandbox.respond::<List>(signer.sign(list(listed)));
        self.sandbox
            .respond::<CloseOrder>(signer.sign(Reply::empty()));
    }

    async fn download(&self) -> wechatpay::Result<()> {
        self.client.download_platform_certificates().await
    }

    async fn call(&self) -> wechatpay::Result<()> {
        self.client.send(&CloseOrder::sample()).await
    }

    /// A call whose response is signed by this one.
    async fn call_signed_by(&self, signer: &Made) -> wechatpay::Result<()> {
        self.sandbox
            .respond::<CloseOrder>(signer.sign(Reply::empty()));
        self.call().await
    }

    async fn hundred_calls(&self) {
        let calls: Vec<_> = (0..100)
            .map(|_| tokio::spawn(self.client.call(&CloseOrder::sample()).send()))
            .collect();
        for call in calls {
            call.await.unwrap().unwrap();
        }
    }

    fn downloads(&self) -> usize {
        let requests = self.sandbox.requests();
        requests.iter().filter(|it| it.target() == LIST).count()
    }

    /// How many calls there were that are no downloads.
    fn calls(&self) -> usize {
        self.sandbox.requests().len() - self.downloads()
    }

    /// What `Wechatpay-Serial` said in the last call.
    fn last_serial(&self) -> Option<String> {
        let requests = self.sandbox.requests();
        let call = requests.iter().rev().find(|it| it.target() != LIST);
        let serial = call.unwrap().headers().get("wechatpay-serial");
        serial.map(|it| it.to_str().unwrap().to_owned())
    }

    /// Waits until the server has got this many downloads.
    async fn until_downloads(&self, count: usize) {
        while self.downloads() < count {
            tokio::task::yield_now().await;
        }
    }
}

fn client(sandbox: &Sandbox, clock: &TestClock, platform: &PlatformKeys) -> Client {
    let builder = sandbox.client().platform_keys(platform.clone());
    builder.clock(clock.clone()).build().unwrap()
}
