package org.portolan.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.portolan.domain.evidence.Basis;
import org.portolan.domain.evidence.Certainty;

/** Marks an operation that can answer as if some claims did not exist, and documents how. */
@AsOf
@Parameter(
    name = "exclude",
    in = ParameterIn.QUERY,
    description =
        "Answer as if these did not exist: a document or claim by its id, or an actor by its id or"
            + " any known name, with all its parts, anywhere in an attribution or as publisher. What"
            + " computes with an excluded claim falls with it. Repeated or separated by commas.",
    example = "white-house",
    array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
    name = "certainty",
    in = ParameterIn.QUERY,
    description = "Only claims at least so sure count: ASSERTED is the surest.",
    schema = @Schema(implementation = Certainty.class))
@Parameter(
    name = "basis",
    in = ParameterIn.QUERY,
    description = "Only claims on these bases count; repeated or separated by commas.",
    array = @ArraySchema(schema = @Schema(implementation = Basis.class)))
@Parameter(
    name = "grade",
    in = ParameterIn.QUERY,
    description =
        "Only claims with this Admiralty grade or better count, each half by itself: a source from A"
            + " to F and a credibility from 1 to 6. A claim that nobody graded is taken for F6.",
    example = "F6",
    schema = @Schema(type = "string", pattern = "[A-Fa-f][1-6]"))
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@interface WhatIf {}
