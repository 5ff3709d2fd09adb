package org.portolan.web.contract;

import static org.portolan.web.contract.Schemas.listOf;
import static org.portolan.web.contract.Schemas.ref;
import static org.portolan.web.contract.Schemas.typed;
import static org.portolan.web.contract.Schemas.word;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The schema of maps after RFC 7946, as far as Portolan draws them: points and lines. */
final class GeoJsonSchema {
  private GeoJsonSchema() {}

  static void addTo(Components components) {
    components.addSchemas(
        "GeoJson",
        typedObject(
            "FeatureCollection",
            "Features of a map: longitude before latitude, in degrees of WGS 84",
            Map.of("features", listOf(ref("GeoJsonFeature")))));
    Map<String, Schema<Object>> feature = new LinkedHashMap<>();
    feature.put("geometry", geometry());
    feature.put("properties", known());
    components.addSchemas("GeoJsonFeature", typedObject("Feature", "A thing on a map", feature));
    components.addSchemas("GeoJsonPoint", shape("Point", position()));
    components.addSchemas("GeoJsonLines", shape("MultiLineString", listOf(listOf(position()))));
  }

  private static Schema<Object> geometry() {
    Schema<Object> geometry = new Schema<>();
    geometry.setDescription("Where it is; null where nobody knows");
    geometry.setOneOf(List.of(ref("GeoJsonPoint"), ref("GeoJsonLines"), typed("null")));
    return geometry;
  }

  private static Schema<Object> known() {
    Schema<Object> properties = typed("object");
    properties.setDescription("What is known of it");
    properties.setAdditionalProperties(true);
    return properties;
  }

  private static Schema<Object> position() {
    Schema<Object> position = listOf(typed("number"));
    position.setDescription("Longitude and latitude");
    position.setMinItems(2);
    position.setMaxItems(2);
    return position;
  }

  private static Schema<Object> shape(String type, Schema<Object> coordinates) {
    return typedObject(type, "A shape on a map", Map.of("coordinates", coordinates));
  }

  private static Schema<Object> typedObject(
      String type, String description, Map<String, Schema<Object>> others) {
    Schema<Object> object = typed("object");
    object.setDescription(description);
    object.addProperty("type", word(List.of(type)));
    others.forEach(object::addProperty);
    List<String> required = new ArrayList<>(List.of("type"));
    required.addAll(others.keySet());
    object.setRequired(required);
    return object;
  }
}
