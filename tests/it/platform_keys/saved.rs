//! Certificates in a file.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};

use serde_json::{Value, json};
use wechatpay::{ErrorKind, PlatformKeys};
use wechatpay_sandbox::{Fault, Reply};

use super::{Bench, DAY, List, Made, client};
use crate::support::{CloseOrder, NOW};

/// A file of this test alone.
fn path(name: &str) -> PathBuf {
    std::env::temp_dir().join(format!("wechatpay-{name}-{}", std::process::id()))
}

fn made() -> Made {
    Made::new(1, NOW - DAY, NOW + 30 * DAY)
}

async fn with_one() -> Bench {
    let bench = Bench::new().await;
    bench.serve(&[&made()], &made());
    bench.download().await.unwrap();
    bench
}

#[tokio::test]
async fn saved_certificates_need_no_download() {
    let path = path("saved");
    let bench = with_one().await;
    bench.platform.save_certificates(&path).unwrap();
    bench.platform.save_certificates(&path).unwrap();
    let loaded = PlatformKeys::load_certificates(&path).unwrap();
    std::fs::remove_file(&path).unwrap();

    let restarted = client(&bench.sandbox, &bench.clock, &loaded);
    // Even when none could be had.
    bench
        .sandbox
        .respond::<List>(Reply::empty().fault(Fault::Silence));
    restarted.send(&CloseOrder::sample()).await.unwrap();
    assert_eq!(bench.last_serial(), Some(made().serial));
}

#[tokio::test]
async fn whoever_loads_while_others_save_finds_a_whole_file() {
    let path = path("shared");
    let bench = with_one().await;
    bench.platform.save_certificates(&path).unwrap();
    let done = AtomicBool::new(false);
    let (platform, done) = (&bench.platform, &done);
    std::thread::scope(|scope| {
        let savers: Vec<_> = (0..2)
            .map(|_| {
                scope.spawn(|| {
                    for _ in 0..50 {
                        platform.save_certificates(&path).unwrap();
                    }
                })
            })
            .collect();
        let loader = scope.spawn(|| {
            let mut loads = 0;
            while !done.load(Ordering::SeqCst) {
                PlatformKeys::load_certificates(&path).unwrap();
                loads += 1;
            }
            loads
        });
        for saver in savers {
            saver.join().unwrap();
        }
        done.store(true, Ordering::SeqCst);
        assert!(loader.join().unwrap() > 0);
    });
    let folder = path.parent().unwrap();
    let name = path.file_name().unwrap().to_str().unwrap();
    let left = std::fs::read_dir(folder).unwrap().filter(|it| {
        let file = it.as_ref().unwrap().file_name();
        file.to_str()
            .is_some_and(|it| it.starts_with(name) && it != name)
    });
    assert_eq!(left.count(), 0, "no unfinished file is left");
    std::fs::remove_file(&path).unwrap();
}

#[tokio::test]
async fn a_file_that_cannot_be_written_is_an_error_of_its_own() {
    let bench = with_one().await;
    let error = bench
        .platform
        .save_certificates("/nowhere/certificates.json")
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Save);
    assert!(
        error.to_string().contains("/nowhere/certificates.json"),
        "{error}"
    );
}

#[tokio::test]
async fn what_is_loaded_is_checked_as_what_is_downloaded() {
    let path = path("checked");
    let bench = with_one().await;
    bench.platform.save_certificates(&path).unwrap();
    let saved: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();

    // A certificate has its own end, whatever the file says.
    let mut longer = saved.clone();
    longer["certificates"][0]["expire_time"] = json!("2199-01-01T00:00:00Z");
    std::fs::write(&path, longer.to_string()).unwrap();
    let loaded = PlatformKeys::load_certificates(&path).unwrap();
    bench.clock.advance(30 * DAY);
    bench
        .sandbox
        .respond::<List>(Reply::empty().fault(Fault::Disconnected));
    let restarted = client(&bench.sandbox, &bench.clock, &loaded);
    let error = restarted.send(&CloseOrder::sample()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::PlatformKeys);

    let mut damaged = saved;
    damaged["certificates"][0]["certificate"] = json!("damaged");
    for content in [damaged.to_string(), "[]".to_owned(), String::new()] {
        std::fs::write(&path, content).unwrap();
        let error = PlatformKeys::load_certificates(&path).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        let message = error.to_string();
        assert!(
            message.contains("no platform certificates can be read from"),
            "{message}"
        );
    }
    std::fs::remove_file(&path).unwrap();
    assert!(PlatformKeys::load_certificates(&path).is_err());
}
