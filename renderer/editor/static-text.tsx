import { Node } from '@tiptap/pm/model';
import { renderToReactElement } from '@tiptap/static-renderer/pm/react';
import { useContext, useMemo } from 'react';
import { documentExtensions } from '#shared/document/extensions';
import { headingsUnder } from '#shared/document/heading-levels';
import { plainText } from '#shared/document/plain-text';
import { documentSchema } from '#shared/document/schema';
import { languageOf } from '#shared/domain/spelling/language';
import type { RichNode, RichText } from '#shared/model/binding/fields';
import { HeadingLevel } from '../ui/heading-level';
import { AttachmentLink } from './attachment-view';
import { ReadLinks } from './link/read-links';
import { MentionWords } from './mention/mention-words';
import { recordOfStep } from './mention/targets';
import { useTargets } from './mention/use-targets';
import { PictureFigure } from './picture-figure';
import classes from './rich-text.module.css';
import { useToneWords } from './use-tone-words';

/**
 * The text as far as this program knows it. Unknown nodes give way to what they hold, unknown marks to
 * plain words: nothing of it is written back.
 */
function knownPart(text: RichText): RichText {
  const { nodes, marks } = documentSchema();
  const known = (node: RichNode): RichNode[] => {
    const content = node.content?.flatMap(known);
    if (!nodes[node.type]) return content ?? [];
    return [
      {
        type: node.type,
        ...(node.attrs ? { attrs: node.attrs } : {}),
        ...(node.text === undefined ? {} : { text: node.text }),
        ...(content ? { content } : {}),
        ...(node.marks ? { marks: node.marks.filter(({ type }) => marks[type]) } : {}),
      },
    ];
  };
  return { type: 'doc', content: text.content.flatMap(known) };
}

const extensions = documentExtensions();

/** Processes whose steps a text names, each once. */
function mentionedProcesses(text: RichText | undefined): string[] {
  const found = new Set<string>();
  const look = (node: RichNode): void => {
    if (node.type === 'mention' && node.attrs?.['kind'] === 'step')
      found.add(recordOfStep(String(node.attrs['id'])));
    for (const child of node.content ?? []) look(child);
  };
  for (const node of text?.content ?? []) look(node);
  return [...found].filter(Boolean);
}

/** Rich text for reading, without an editor. */
export function StaticText({ text }: { text: RichText | undefined }) {
  const targets = useTargets(useMemo(() => mentionedProcesses(text), [text]));
  const above = useContext(HeadingLevel);
  const element = useMemo(() => {
    if (!text) return null;
    const known = knownPart(text);
    return renderToReactElement({
      extensions,
      content: Node.fromJSON(documentSchema(), above === null ? known : headingsUnder(known, above)),
      options: {
        nodeMapping: {
          mention: ({ node }) => (
            <MentionWords
              kind={String(node.attrs['kind'])}
              id={String(node.attrs['id'] ?? '')}
              label={String(node.attrs['label'] ?? '')}
              targets={targets}
            />
          ),
          attachment: ({ node }) => {
            const { hash, type, name, size } = node.attrs;
            return (
              <AttachmentLink
                hash={String(hash ?? '')}
                type={String(type ?? '')}
                name={String(name ?? '')}
                size={Number(size) || 0}
              />
            );
          },
          picture: ({ node }) => {
            const { hash, type, alt, caption, width } = node.attrs;
            return (
              <figure>
                <PictureFigure
                  hash={String(hash ?? '')}
                  type={String(type ?? '')}
                  alt={String(alt ?? '')}
                  caption={String(caption ?? '')}
                  width={Number(width) || 100}
                />
              </figure>
            );
          },
        },
      },
    });
  }, [text, targets, above]);
  const words = useToneWords();
  const language = useMemo(() => (text ? languageOf(plainText(text)) : null), [text]);
  return (
    <ReadLinks language={language ?? undefined} className={`${classes.content} tiptap`} style={words}>
      {element}
    </ReadLinks>
  );
}
