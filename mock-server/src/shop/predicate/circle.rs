//! Circles on the earth: `geoLocation within circle(13.37770, 52.51627, 1000)`.

use serde_json::Value;

/// The mean radius of the earth, in metres.
const EARTH: f64 = 6_371_008.8;

/// All places that are not farther away from one than so many metres.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Circle {
    longitude: f64,
    latitude: f64,
    radius: f64,
}

impl Circle {
    /// A circle around a place, in degrees and metres.
    ///
    /// # Errors
    ///
    /// Which of the three is out of its range.
    pub(super) fn new(longitude: f64, latitude: f64, radius: f64) -> Result<Self, String> {
        if !(-180.0..=180.0).contains(&longitude) {
            return Err("The longitude of a circle must be in the range of [-180..180].".to_owned());
        }
        if !(-90.0..=90.0).contains(&latitude) {
            return Err("The latitude of a circle must be in the range of [-90..90].".to_owned());
        }
        if radius < 0.0 {
            return Err("The radius of a circle must not be negative.".to_owned());
        }
        Ok(Self { longitude, latitude, radius })
    }

    /// Whether `value`, a point in GeoJSON, is in it.
    pub(super) fn holds(&self, value: &Value) -> bool {
        let coordinate = |index: usize| value.get("coordinates")?.get(index)?.as_f64();
        match (coordinate(0), coordinate(1)) {
            (Some(longitude), Some(latitude)) => self.distance(longitude, latitude) <= self.radius,
            _ => false,
        }
    }

    /// How far away a place is, in metres, by the haversine formula.
    fn distance(&self, longitude: f64, latitude: f64) -> f64 {
        let across = ((longitude - self.longitude).to_radians() / 2.0).sin().powi(2);
        let up = ((latitude - self.latitude).to_radians() / 2.0).sin().powi(2);
        let narrowing = self.latitude.to_radians().cos() * latitude.to_radians().cos();
        2.0 * EARTH * (up + narrowing * across).clamp(0.0, 1.0).sqrt().asin()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn distances_of_places_that_are_known() {
        // The Brandenburg Gate; Hamburg's town hall is 254 km away, the antipode half of the earth's circumference.
        let gate = Circle::new(13.3777, 52.51627, 0.0).unwrap();
        assert!((gate.distance(9.9925, 53.5503) - 253_600.0).abs() < 1_000.0);
        assert!((gate.distance(-166.6223, -52.51627) - std::f64::consts::PI * EARTH).abs() < 1.0);
        assert!(gate.holds(&json!({"type": "Point", "coordinates": [13.3777, 52.51627]})));
    }

    #[test]
    fn what_is_no_point_is_in_no_circle() {
        let everything = Circle::new(0.0, 0.0, 1e9).unwrap();
        for value in
            [json!(null), json!({"coordinates": [1]}), json!({"coordinates": ["1", "2"]}), json!([1, 2])]
        {
            assert!(!everything.holds(&value), "{value}");
        }
        assert!(everything.holds(&json!({"coordinates": [1, 2]})));
    }

    #[test]
    fn what_is_no_circle() {
        for (longitude, latitude, radius) in [(181.0, 0.0, 1.0), (0.0, -90.5, 1.0), (0.0, 0.0, -1.0)] {
            assert!(Circle::new(longitude, latitude, radius).is_err());
        }
    }
}
