/**
 * What those who run Portolan see of it: request ids, a line for each request, metrics, readiness.
 */
@NullMarked
package org.portolan.web.operate;

import org.jspecify.annotations.NullMarked;
