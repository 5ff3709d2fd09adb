package org.portolan.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an operation that can let deprecated claims count, and documents how. */
@Parameter(
    name = "deprecated",
    in = ParameterIn.QUERY,
    description = "Whether claims that an analyst deprecated count as well.",
    schema = @Schema(type = "boolean", defaultValue = "false"))
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@interface WithDeprecated {}
