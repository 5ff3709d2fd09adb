package org.portolan.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an operation that can leave out what too few origins stand behind, and documents how. */
@Parameter(
    name = "minOrigins",
    in = ParameterIn.QUERY,
    description = "The fewest independent origins that each leg, or what is listed, must have.",
    schema = @Schema(type = "integer", minimum = "0", maximum = "1000", defaultValue = "0"))
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@interface MinOrigins {}
