import { Anchor, Code } from '@mantine/core';
import { Link, type LinkProps } from '@tanstack/react-router';
import { Fragment } from 'react';
import { Keys } from '../../../ui/keys';
import { MOD } from '../../../ui/mod-key';
import type { Words } from './chapter';

/** Words of the guide as the page draws them. */
export function GuideWords({ words }: { words: readonly Words[] }) {
  return words.map((each, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the guide does not change while it is read
    <Fragment key={at}>
      <GuideWord word={each} />
    </Fragment>
  ));
}

function GuideWord({ word }: { word: Words }) {
  if (typeof word === 'string') return word;
  if ('strong' in word) return <strong>{word.strong}</strong>;
  if ('em' in word) return <em>{word.em}</em>;
  if ('code' in word) return <Code>{word.code}</Code>;
  if ('keys' in word) return <Keys keys={word.keys.replace('Mod', MOD)} />;
  const [to, hash] = word.to.split('#');
  return (
    <Anchor inherit underline="always" component={Link} {...({ to, ...(hash && { hash }) } as LinkProps)}>
      {word.text}
    </Anchor>
  );
}
