package duibiao.evaluation;

import duibiao.document.Place;

/// A printed name and where it stands: `上海市残疾人联合会` at `B3`.
public record Printed(String text, Place place) {}
