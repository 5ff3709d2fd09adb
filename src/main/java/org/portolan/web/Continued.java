package org.portolan.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an operation whose answers can be gone on with, and documents how. */
@Parameter(
    name = "cursor",
    in = ParameterIn.QUERY,
    description =
        "Where to go on: the `next` of the page before. It holds for the same question and the same"
            + " content; after a change the question starts again.",
    schema = @Schema(type = "string"))
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@interface Continued {}
