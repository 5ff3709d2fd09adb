package org.portolan.web.contract;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.portolan.web.view.ListView;
import org.portolan.web.view.OnlyWhenPresent;
import org.springframework.core.ResolvableType;
import org.springframework.util.ClassUtils;

/**
 * Completes the schemas of views from their records: which keys always stand, and which values can
 * be null.
 */
final class ViewSchemas {
  private static final String VIEWS = ListView.class.getPackageName();

  private final OpenAPI api;

  ViewSchemas(OpenAPI api) {
    this.api = api;
  }

  void complete() {
    var schemas = api.getComponents().getSchemas();
    if (schemas != null) {
      schemas.forEach((name, schema) -> view(name).ifPresent(view -> complete(schema, view)));
    }
  }

  private static Optional<Class<?>> view(String schema) {
    String name = schema.startsWith("ListView") ? "ListView" : schema;
    try {
      return Optional.of(
          ClassUtils.forName(VIEWS + "." + name, ViewSchemas.class.getClassLoader()));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
  }

  private static void complete(Schema<?> schema, Class<?> view) {
    Set<String> required = new LinkedHashSet<>();
    keys(schema, view, required);
    schema.setRequired(new ArrayList<>(required));
  }

  private static void keys(Schema<?> schema, Class<?> view, Set<String> required) {
    for (RecordComponent component : view.getRecordComponents()) {
      if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
        keys(schema, component.getType(), required);
      } else if (!component.getAccessor().isAnnotationPresent(OnlyWhenPresent.class)) {
        required.add(component.getName());
        addIfRecursive(schema, view, component);
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
          schema.getProperties().computeIfPresent(component.getName(), (key, of) -> orNull(of));
        }
      }
    }
  }

  /** The library leaves out a list of the very view that it describes. */
  private static void addIfRecursive(Schema<?> schema, Class<?> view, RecordComponent component) {
    if (!schema.getProperties().containsKey(component.getName())
        && ResolvableType.forType(component.getGenericType()).getGeneric(0).resolve() == view) {
      Schema<Object> list = new Schema<>();
      list.addType("array");
      list.setItems(new Schema<>().$ref("#/components/schemas/" + view.getSimpleName()));
      schema.addProperty(component.getName(), list);
    }
  }

  private static Schema<?> orNull(Schema<?> schema) {
    // The values of an enumeration would exclude null, whatever its type.
    if (schema.get$ref() == null && schema.getTypes() != null && schema.getEnum() == null) {
      schema.addType("null");
      return schema;
    }
    Schema<Object> nothing = new Schema<>();
    nothing.addType("null");
    return new Schema<>().oneOf(List.of(schema, nothing));
  }
}
