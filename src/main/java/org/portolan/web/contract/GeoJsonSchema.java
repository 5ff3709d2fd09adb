package org.portolan.web.contract;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;

/** The schema of maps after RFC 7946, as far as Portolan draws them: points and lines. */
final class GeoJsonSchema {
  private static final String REFERENCE = "#/components/schemas/";

  private GeoJsonSchema() {}

  static void addTo(Components components) {
    components.addSchemas(
        "GeoJson",
        object("Features of a map: longitude before latitude, in degrees of WGS 84")
            .addProperty("type", constant("FeatureCollection"))
            .addProperty("features", listOf(ref("GeoJsonFeature")))
            .required(List.of("type", "features")));
    Schema<Object> geometry = typed("object");
    geometry.setTypes(null);
    geometry.description("Where it is; null where nobody knows");
    geometry.setOneOf(List.of(ref("GeoJsonPoint"), ref("GeoJsonLines"), typed("null")));
    components.addSchemas(
        "GeoJsonFeature",
        object("A thing on a map")
            .addProperty("type", constant("Feature"))
            .addProperty("geometry", geometry)
            .addProperty("properties", object("What is known of it").additionalProperties(true))
            .required(List.of("type", "geometry", "properties")));
    Schema<Object> position = listOf(typed("number"));
    position.minItems(2).maxItems(2).description("Longitude and latitude");
    components.addSchemas("GeoJsonPoint", shape("Point", position));
    components.addSchemas("GeoJsonLines", shape("MultiLineString", listOf(listOf(position))));
  }

  private static Schema<?> shape(String type, Schema<?> coordinates) {
    return object("A shape on a map")
        .addProperty("type", constant(type))
        .addProperty("coordinates", coordinates)
        .required(List.of("type", "coordinates"));
  }

  private static Schema<Object> object(String description) {
    Schema<Object> object = typed("object");
    object.setDescription(description);
    return object;
  }

  private static Schema<Object> constant(String value) {
    Schema<Object> constant = typed("string");
    constant.setEnum(List.of(value));
    return constant;
  }

  private static Schema<Object> listOf(Schema<?> items) {
    Schema<Object> list = typed("array");
    list.setItems(items);
    return list;
  }

  private static Schema<Object> ref(String name) {
    Schema<Object> schema = new Schema<>();
    schema.set$ref(REFERENCE + name);
    return schema;
  }

  private static Schema<Object> typed(String type) {
    Schema<Object> schema = new Schema<>();
    schema.addType(type);
    return schema;
  }
}
