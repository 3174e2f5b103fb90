//! Decoding a page of product projections: where a client's time goes. `serde_json::Value` is there to compare.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use ct_model::{Page, ProductProjection};
use serde_json::Value;

fn decode(criterion: &mut Criterion) {
    for count in [20, 500] {
        let text = benches::rich_page(count);
        let mut group = criterion.benchmark_group(format!("page of {count} product projections"));
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function("typed", |bencher| {
            bencher.iter(|| {
                serde_json::from_str::<Page<ProductProjection>>(black_box(&text)).expect("a page of the API")
            });
        });
        group.bench_function("serde_json::Value", |bencher| {
            bencher.iter(|| serde_json::from_str::<Value>(black_box(&text)).expect("JSON"));
        });
        group.finish();
    }
}

criterion_group!(benches, decode);
criterion_main!(benches);
