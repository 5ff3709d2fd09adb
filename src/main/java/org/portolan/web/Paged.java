package org.portolan.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an operation that answers page by page, and documents how to ask for a page. */
@Continued
@Parameter(
    name = "limit",
    in = ParameterIn.QUERY,
    description = "The most items on a page.",
    schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "20"))
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Paged {}
