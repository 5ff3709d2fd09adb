package org.portolan.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.portolan.chain.Rank;
import org.portolan.usecase.QuestionReader;

/** Marks an operation that lists chains in an order, alone or by route, and documents how. */
@Parameter(
    name = "rank",
    in = ParameterIn.QUERY,
    description =
        "What counts first in the order: the evidence of the weakest leg, the fewest legs, the"
            + " earliest arrival, the latest departure, the shortest duration, or the shortest"
            + " distance. Both ends must be given; places are in order of time.",
    schema = @Schema(implementation = Rank.class, defaultValue = "EVIDENCE"))
@Parameter(
    name = "group",
    in = ParameterIn.QUERY,
    description =
        "ROUTE: chains along the same places by the same modes are one answer, with their sailings;"
            + " in a file, the best of them. NONE: each chain stands for itself.",
    schema = @Schema(implementation = QuestionReader.Group.class, defaultValue = "ROUTE"))
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface OrdersChains {}
