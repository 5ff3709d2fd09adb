package org.portolan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.portolan.dataset.DataSetFiles;
import org.portolan.dataset.DataSetReader;
import org.portolan.dataset.ReadResult;
import org.portolan.domain.evidence.DataSet;
import org.portolan.domain.evidence.Difference;
import org.portolan.usecase.Snapshots;
import org.portolan.usecase.Submission;
import org.portolan.usecase.loading.RecordedLoader;
import org.portolan.usecase.loading.UploadRoom;
import org.portolan.web.view.LoadView;
import org.portolan.web.view.LoadingView;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Loads data sets that are sent. */
@RestController
@RequestMapping(path = "/api/v1/datasets", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Data sets", description = "Loading what others hand in")
class DatasetsController {
  private final RecordedLoader loader;
  private final UploadRoom room;
  private final Snapshots snapshots;

  /** Each holds its files in memory while it is loaded. */
  private final Semaphore one = new Semaphore(1);

  DatasetsController(RecordedLoader loader, UploadRoom room, Snapshots snapshots) {
    this.loader = loader;
    this.room = room;
    this.snapshots = snapshots;
  }

  @PostMapping(consumes = {"application/zip", "application/x-zip-compressed"})
  @Operation(
      operationId = "loadDataSet",
      summary = "Load a data set, or tell what loading it would change",
      description =
          "The body is a zip of the folder of the data set. Afterwards the graph holds exactly what"
              + " it says now. With faults, or where it contradicts what the graph holds, nothing"
              + " is loaded, and the problem tells all of them. Needs the right to load.",
      requestBody =
          @RequestBody(
              required = true,
              content = {
                @Content(
                    mediaType = "application/zip",
                    schema = @Schema(type = "string", format = "binary")),
                @Content(
                    mediaType = "application/x-zip-compressed",
                    schema = @Schema(type = "string", format = "binary"))
              }))
  @Parameter(
      name = "dryRun",
      in = ParameterIn.QUERY,
      description = "Write nothing; tell what would change, property by property.",
      schema = @Schema(type = "boolean", defaultValue = "false"))
  ResponseEntity<LoadView> load(Parameters given, HttpServletRequest request) throws IOException {
    boolean dryRun = given.isTrue("dryRun");
    if (request.getContentLengthLong() > room.mostBytes()) {
      throw new UploadRoom.TooLarge(room.mostBytes());
    }
    if (!one.tryAcquire()) {
      throw Refusal.busyLoading();
    }
    try {
      DataSetFiles files = room.read(request.getInputStream());
      ReadResult result = DataSetReader.read(files);
      if (result instanceof ReadResult.Faulty faulty) {
        throw Refusal.faulty(faulty.faults());
      }
      return load((ReadResult.Complete) result, files.sha256(), dryRun, by(request));
    } finally {
      one.release();
    }
  }

  private ResponseEntity<LoadView> load(
      ReadResult.Complete read, String sha256, boolean dryRun, String by) {
    DataSet dataSet = read.dataSet();
    if (dryRun) {
      return uncached(LoadView.planned(dataSet, sha256, loader.compare(dataSet), read.remarks()));
    }
    Difference difference =
        loader.load(
            dataSet,
            new Submission(by, Submission.Via.REST, Optional.of(sha256)),
            (doing, done, total) -> {});
    snapshots.invalidate();
    return uncached(LoadView.loaded(dataSet, sha256, difference, read.remarks()));
  }

  private static String by(HttpServletRequest request) {
    return Optional.ofNullable(request.getRemoteUser()).orElse("unknown");
  }

  @GetMapping("/loading")
  @Operation(
      operationId = "getLoading",
      summary = "Tell how far the load is that is going on",
      description = "Null where none is. Loads by a command without this server are not seen.")
  ResponseEntity<LoadingView> loading(Parameters given) {
    return uncached(LoadingView.of(loader.findRunning()));
  }

  private static <T> ResponseEntity<T> uncached(T body) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
  }
}
