//! Every published package is complete.

use serde_json::Value;

use crate::dependencies::cargo;

#[test]
fn every_published_package_says_what_it_is_and_holds_its_licences() {
    let metadata = cargo(&["metadata", "--format-version=1", "--no-deps"]);
    let metadata: Value = serde_json::from_str(&metadata).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let published: Vec<_> = packages
        .iter()
        .filter(|it| it["publish"].is_null())
        .collect();
    let names: Vec<_> = published
        .iter()
        .map(|it| it["name"].as_str().unwrap())
        .collect();
    assert!(names.contains(&"wechatpay-apiv3"), "{names:?}");
    for (name, package) in names.into_iter().zip(published) {
        for field in ["description", "license", "readme", "repository"] {
            assert!(package[field].is_string(), "{name}: {field}");
        }
        for list in ["categories", "keywords"] {
            assert_ne!(package[list].as_array().unwrap().len(), 0, "{name}: {list}");
        }
        assert_eq!(
            package["metadata"]["docs"]["rs"]["all-features"], true,
            "{name}: documented with all its features"
        );
        let list = cargo(&["package", "--list", "--allow-dirty", "--package", name]);
        for file in ["LICENSE-APACHE", "LICENSE-MIT", "README.md"] {
            assert!(
                list.lines().any(|it| it == file),
                "{name}: {file} in\n{list}"
            );
        }
    }
}
