package org.portolan.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an operation that asks for chains between two places, and documents both. */
@Parameter(
    name = "from",
    in = ParameterIn.QUERY,
    required = true,
    description = EitherEnd.FROM,
    example = "Najin",
    schema = @Schema(type = "string"))
@Parameter(
    name = "to",
    in = ParameterIn.QUERY,
    required = true,
    description = EitherEnd.TO,
    example = "Tikhoretsk",
    schema = @Schema(type = "string"))
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface BothEnds {}
