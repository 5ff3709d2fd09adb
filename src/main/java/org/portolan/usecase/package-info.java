/**
 * What Portolan does: loads data sets, finds chains, looks things up, follows totals. Adapters fill
 * its ports; it knows neither the store nor the web.
 */
@NullMarked
package org.portolan.usecase;

import org.jspecify.annotations.NullMarked;
