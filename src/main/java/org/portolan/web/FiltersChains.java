package org.portolan.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.portolan.chain.Verdict;
import org.portolan.domain.transport.Mode;

/** Marks an operation that takes all filters of a question for chains, and documents them. */
@WhatIf
@MinOrigins
@WithDeprecated
@Parameter(
    name = "departAfter",
    in = ParameterIn.QUERY,
    description =
        "The first day on which the first leg can leave: an EDTF date, of which the first day"
            + " counts and is included. Undated legs pass.",
    example = "2023-09-01",
    schema = @Schema(type = "string"))
@Parameter(
    name = "departBefore",
    in = ParameterIn.QUERY,
    description =
        "The last day on which the first leg can leave: an EDTF date, of which the last day counts"
            + " and is included. Undated legs pass.",
    example = "2023-12",
    schema = @Schema(type = "string"))
@Parameter(
    name = "via",
    in = ParameterIn.QUERY,
    description =
        "A place that chains pass: an id or any known name. Repeated: places in this order; the ends"
            + " count as passed.",
    example = "Dunay",
    array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
    name = "maxWait",
    in = ParameterIn.QUERY,
    description =
        "The most days that cargo may lie between two legs, if dates allow no shorter stay.",
    example = "60",
    schema = @Schema(type = "integer", minimum = "0", maximum = "36500"))
@Parameter(
    name = "arriveBefore",
    in = ParameterIn.QUERY,
    description =
        "The last day on which the last leg can arrive: an EDTF date, of which the last day counts"
            + " and is included. Undated legs pass.",
    example = "2023-12",
    schema = @Schema(type = "string"))
@Parameter(
    name = "mode",
    in = ParameterIn.QUERY,
    description = "The modes that legs may have; repeated or separated by commas.",
    array = @ArraySchema(schema = @Schema(implementation = Mode.class)))
@Parameter(
    name = "vessel",
    in = ParameterIn.QUERY,
    description = "The ship that every sea leg must be aboard: its id or any known name.",
    example = "Angara",
    schema = @Schema(type = "string"))
@Parameter(
    name = "timing",
    in = ParameterIn.QUERY,
    description = "The worst verdict on time to let through.",
    schema = @Schema(implementation = Verdict.class, defaultValue = "POSSIBLE"))
@Parameter(
    name = "maxLegs",
    in = ParameterIn.QUERY,
    description =
        "The most legs that a chain may have: 1 to 12. With `from` alone also ANY, for all places"
            + " that can be reached at all; `legs` is then the number of some chain that arrives"
            + " that early, not always the fewest.",
    schema = @Schema(type = "string", pattern = "[1-9]|1[0-2]|ANY", defaultValue = "6"))
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface FiltersChains {}
