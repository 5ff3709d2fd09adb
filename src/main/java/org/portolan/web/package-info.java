/**
 * The REST interface under {@code /api/v1}: questions in, JSON out, with problems after RFC 9457.
 * It asks the use cases and holds no logic of evidence or time itself.
 */
@NullMarked
package org.portolan.web;

import org.jspecify.annotations.NullMarked;
