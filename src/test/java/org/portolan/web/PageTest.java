package org.portolan.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of the page in a real Chromium over the packaged Portolan with the bundled case. Without a
 * Chromium on the machine it is skipped and says so; where the environment says {@code
 * PORTOLAN_BROWSER=required} it fails.
 */
@ExtendWith(Desk.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface PageTest {}
