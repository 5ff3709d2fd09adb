package org.portolan.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the JSON Schemas of a data set's YAML files, by which editors complete and check. They are
 * no secret and need no key; editors in a browser may load them, too.
 */
@RestController
@Hidden
class SchemaController {
  private static final MediaType SCHEMA = MediaType.valueOf("application/schema+json");

  @GetMapping("/schema/document.json")
  ResponseEntity<Resource> document() {
    return schema("document");
  }

  @GetMapping("/schema/dataset.json")
  ResponseEntity<Resource> dataSet() {
    return schema("dataset");
  }

  private static ResponseEntity<Resource> schema(String name) {
    return ResponseEntity.ok()
        .contentType(SCHEMA)
        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
        .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
        .body(new ClassPathResource("schema/%s.schema.json".formatted(name)));
  }
}
