package org.portolan.web.contract;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.MediaType;
import java.util.Base64;

/** Shows what can be sent. */
final class RequestBodies {
  private final Examples examples;

  RequestBodies(Examples examples) {
    this.examples = examples;
  }

  /** An archive is no text, so that it stands as an address that holds it (RFC 2397). */
  void complete(Operation operation) {
    if (operation.getRequestBody() == null) {
      return;
    }
    operation
        .getRequestBody()
        .getContent()
        .forEach(
            (type, media) ->
                examples
                    .listSending(operation.getOperationId())
                    .forEach(example -> show(media, type, example)));
  }

  private static void show(MediaType media, String type, Example example) {
    ExampleRequest sent = example.request();
    String address =
        "data:" + type + ";base64," + Base64.getEncoder().encodeToString(sent.archive());
    media.addExamples(
        example.key(),
        new io.swagger.v3.oas.models.examples.Example()
            .summary(example.summary())
            .description(sent.describedFiles())
            .externalValue(address));
  }
}
