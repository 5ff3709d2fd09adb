package org.portolan.web.office;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.portolan.usecase.server.Errand;
import org.portolan.usecase.server.Frames;
import org.portolan.usecase.server.Office;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Runs commands for processes that show the owner's token, and streams what they print. */
@Hidden
@RestController
class OfficeController {
  private final Office office;

  OfficeController(Office office) {
    this.office = office;
  }

  @PostMapping(path = "/internal/commands", consumes = MediaType.APPLICATION_JSON_VALUE)
  void run(@RequestBody Errand errand, HttpServletResponse response) throws IOException {
    response.setContentType(Frames.TYPE);
    response.setHeader("Cache-Control", "no-store");
    // From here on the command is taken on, and whoever asked must not run it a second time.
    response.flushBuffer();
    Frames frames = new Frames(response.getOutputStream());
    frames.end(office.run(errand, frames.out(), frames.err()));
  }
}
