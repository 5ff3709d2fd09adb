package org.portolan.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an operation that looks for links across a gap, and documents it. */
@Parameter(
    name = "includeLinks",
    in = ParameterIn.QUERY,
    description =
        "Whether a gap comes with the links that lead across it, each a hop marked UNREPORTED: one"
            + " can travel along it, and no source says that the cargo did. Both ends must be given.",
    schema = @Schema(type = "boolean", defaultValue = "false"))
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface IncludesLinks {}
