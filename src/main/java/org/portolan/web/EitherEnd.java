package org.portolan.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an operation that asks for chains from a place, to a place, or both, and documents that.
 */
@Parameter(
    name = "from",
    in = ParameterIn.QUERY,
    description = EitherEnd.FROM,
    example = "Najin",
    schema = @Schema(type = "string"))
@Parameter(
    name = "to",
    in = ParameterIn.QUERY,
    description = EitherEnd.TO,
    example = "Tikhoretsk",
    schema = @Schema(type = "string"))
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface EitherEnd {
  /** What is said of the start of chains. */
  String FROM =
      "Where chains start: the id or any known name of a place. A region or country means any"
          + " place inside it.";

  /** What is said of their end. */
  String TO = "Where chains end, likewise.";
}
