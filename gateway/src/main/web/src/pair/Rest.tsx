import { useEffect } from 'react';
import { AreasPanel } from './AreasPanel';
import { ChangesPanel } from './ChangesPanel';
import { ClaimsPanel } from './ClaimsPanel';
import { CommitmentsPanel } from './CommitmentsPanel';
import { ContextPanel } from './ContextPanel';
import { CoveragePanel } from './CoveragePanel';
import { InvestmentPanel } from './InvestmentPanel';
import { LawPanel } from './LawPanel';
import { PotentialPanel } from './PotentialPanel';
import { ProductsPanel } from './ProductsPanel';
import { TimelinePanel } from './TimelinePanel';
import type { PairNames } from './usePair';

/** The panels below the first screen, each with its own question. */
export default function Rest({ names }: { names: PairNames }) {
  // The address may name a panel that was not there yet.
  useEffect(() => {
    if (location.hash) {
      document.getElementById(location.hash.slice(1))?.scrollIntoView();
    }
  }, []);
  return (
    <>
      <ProductsPanel names={names} />
      <ContextPanel names={names} />
      <PotentialPanel names={names} />
      <InvestmentPanel names={names} />
      <ClaimsPanel names={names} />
      <LawPanel names={names} />
      <TimelinePanel names={names} />
      <CommitmentsPanel names={names} />
      <AreasPanel names={names} />
      <CoveragePanel names={names} />
      <ChangesPanel names={names} />
    </>
  );
}
