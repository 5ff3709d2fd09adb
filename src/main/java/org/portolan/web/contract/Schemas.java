package org.portolan.web.contract;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;

/** Makes schemas with their types as OpenAPI 3.1 writes them. */
final class Schemas {
  private Schemas() {}

  static Schema<Object> typed(String type) {
    Schema<Object> schema = new Schema<>();
    schema.addType(type);
    return schema;
  }

  static Schema<Object> ref(String name) {
    Schema<Object> schema = new Schema<>();
    schema.set$ref("#/components/schemas/" + name);
    return schema;
  }

  static Schema<Object> listOf(Schema<?> items) {
    Schema<Object> list = typed("array");
    list.setItems(items);
    return list;
  }

  /** A text that is one of some words. */
  static Schema<Object> word(List<String> words) {
    Schema<Object> word = typed("string");
    word.setEnum(List.copyOf(words));
    return word;
  }
}
