package org.portolan.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an operation that lists things, and documents how to search them by name. */
@Parameter(
    name = "q",
    in = ParameterIn.QUERY,
    description =
        "An id, a name in any known spelling, or the start of a name or of a word in it; letter"
            + " case, accents and punctuation aside. Behind what is found so stands what"
            + " the matcher offers, with its level: the name in another script or by"
            + " another habit of spelling, a slip of a letter, a part. Without it: all.",
    schema = @Schema(type = "string"))
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface SearchedByName {}
