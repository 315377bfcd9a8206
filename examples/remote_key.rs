//! A merchant whose private key is not in the process that sends: an HSM or a KMS signs and
//! decrypts. In this example, a thread takes the part of the HSM.
//!
//! `cargo run --example remote_key`

#![allow(
    clippy::print_stdout,
    reason = "an example talks to the person who runs it"
)]

use std::error::Error;
use std::process::ExitCode;
use std::thread;

use serde::Deserialize;
use serde_json::json;
use tokio::runtime;
use tokio::sync::{mpsc, oneshot};
use wechatpay::{Certificate, Merchant, MerchantKey, PrivateKey, Sensitive};
use wechatpay_sandbox::{Reply, Sandbox};

type BoxError = Box<dyn Error + Send + Sync>;

#[wechatpay::endpoint(POST, "/v3/profitsharing/receivers/add", response = Receiver)]
struct AddReceiver {
    appid: String,
    r#type: String,
    account: String,
    name: Option<Sensitive>,
    relation_type: String,
}

#[derive(Deserialize)]
struct Receiver {
    account: String,
    name: Option<Sensitive>,
}

/// A key that only the HSM has: the channel to the HSM.
struct RemoteKey(mpsc::Sender<Job>);

/// An operation with the key, for the HSM.
struct Job {
    operation: Operation,
    input: Vec<u8>,
    output: oneshot::Sender<Result<Vec<u8>, BoxError>>,
}

#[derive(Debug, Clone, Copy)]
enum Operation {
    Sign,
    Decrypt,
}

impl RemoteKey {
    async fn run(&self, operation: Operation, input: &[u8]) -> Result<Vec<u8>, BoxError> {
        let (output, done) = oneshot::channel();
        let input = input.to_vec();
        let job = Job {
            operation,
            input,
            output,
        };
        self.0.send(job).await.map_err(|_| "the HSM has stopped")?;
        done.await?
    }
}

impl MerchantKey for RemoteKey {
    async fn sign(&self, message: &[u8]) -> Result<Vec<u8>, BoxError> {
        self.run(Operation::Sign, message).await
    }

    async fn decrypt(&self, ciphertext: &[u8]) -> Result<Vec<u8>, BoxError> {
        self.run(Operation::Decrypt, ciphertext).await
    }
}

/// Starts the thread that takes the part of the HSM. Only this thread has the key.
fn start_hsm(key: PrivateKey) -> std::io::Result<RemoteKey> {
    let (sender, mut jobs) = mpsc::channel::<Job>(16);
    let runtime = runtime::Builder::new_current_thread().build()?;
    thread::spawn(move || {
        runtime.block_on(async {
            while let Some(job) = jobs.recv().await {
                println!("the HSM  {:?} {} bytes", job.operation, job.input.len());
                let output = match job.operation {
                    Operation::Sign => MerchantKey::sign(&key, &job.input).await,
                    Operation::Decrypt => MerchantKey::decrypt(&key, &job.input).await,
                };
                // The caller may no longer wait.
                let _ = job.output.send(output);
            }
        });
    });
    Ok(RemoteKey(sender))
}

#[tokio::main]
async fn main() -> ExitCode {
    wechatpay_examples::report(run().await)
}

async fn run() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    let key = PrivateKey::from_pem(include_str!("../sandbox/keys/merchant_key.pem"))?;
    let certificate =
        Certificate::from_pem(include_str!("../sandbox/keys/merchant_certificate.pem"))?;
    sandbox.respond::<AddReceiver>(Reply::json(&json!({
        "account": "86693852",
        "name": certificate.public_key().encrypt("张三")?,
    }))?);

    let known = sandbox.merchant();
    let merchant = Merchant::new(known.id(), known.serial_number(), start_hsm(key)?)?;
    let client = sandbox.client().merchant(merchant).build()?;
    let receiver = client
        .send(&AddReceiver {
            appid: "wx8888888888888888".to_owned(),
            r#type: "MERCHANT_ID".to_owned(),
            account: "86693852".to_owned(),
            name: Some("张三".into()),
            relation_type: "STORE".to_owned(),
        })
        .await?;
    println!(
        "received {} {:?}, which has {} letters",
        receiver.account,
        receiver.name,
        receiver
            .name
            .as_ref()
            .map_or(0, |name| name.expose().chars().count())
    );
    Ok(())
}
