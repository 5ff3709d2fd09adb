package org.portolan.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an operation that can answer as of a day, and documents how. */
@Parameter(
    name = "asOf",
    in = ParameterIn.QUERY,
    description =
        "Answer as only the documents published by then would have: an EDTF date, of which the last"
            + " day counts and is included. A document without a publication date never counts.",
    example = "2023-10-14",
    schema = @Schema(type = "string"))
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@interface AsOf {}
